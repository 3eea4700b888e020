/**
 * Pictures of the map as files: the map over its base map, with the band of caveats, legend, scale and north. Start with
 * {@link lakecity.export.picture.MapPicture}. May use draw, tiles, view, plan, geo, i18n and files; no other room of export.
 */
@NullMarked
package lakecity.export.picture;

import org.jspecify.annotations.NullMarked;
