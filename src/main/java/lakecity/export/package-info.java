/**
 * What leaves the program: one class per format, and the caveats that every export carries. Pictures start with
 * {@link lakecity.export.MapPicture}, tables with {@link lakecity.export.FeatureTable}, stories with
 * {@link lakecity.export.StoryFormat}, the only place that writes with Apache POI and PDFBox. May use draw, basemap, tiles, story, view, plan, geo and i18n.
 */
@NullMarked
package lakecity.export;

import org.jspecify.annotations.NullMarked;
