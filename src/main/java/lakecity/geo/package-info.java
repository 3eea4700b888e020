/**
 * The ground: coordinates, extents, the Web Mercator plane, tiles, distances and datums. Uses nothing of the atlas.
 * Start with {@link lakecity.geo.LonLat}, then {@link lakecity.geo.WebMercator}.
 */
@NullMarked
package lakecity.geo;

import org.jspecify.annotations.NullMarked;
