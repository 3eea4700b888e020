/**
 * The embedded base map as a tile source: the program paints its own tiles. Start with
 * {@link lakecity.basemap.EmbeddedTileSource}. May use tiles, draw, data, view, plan, geo, i18n and task.
 */
@NullMarked
package lakecity.basemap;

import org.jspecify.annotations.NullMarked;
