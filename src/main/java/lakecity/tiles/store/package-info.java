/**
 * The disk cache of tiles, one SQLite file per user. Start with {@link lakecity.tiles.TileStore}, which it implements. May
 * use tiles.
 */
@NullMarked
package lakecity.tiles.store;

import org.jspecify.annotations.NullMarked;
