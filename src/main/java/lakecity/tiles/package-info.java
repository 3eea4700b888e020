/**
 * Tile sources: where base-map tiles come from. Start with {@link lakecity.tiles.TileSource}. May use geo, task and
 * i18n.
 */
@NullMarked
package lakecity.tiles;

import org.jspecify.annotations.NullMarked;
