/**
 * What leaves the program: one class per format, and the caveats that every export carries. Start with
 * {@link lakecity.export.MapPicture}. May use draw, basemap, tiles, story, view, plan, geo and i18n.
 */
@NullMarked
package lakecity.export;

import org.jspecify.annotations.NullMarked;
