/**
 * Tiles from servers: one address a tile, or parts of one file. Start with {@link lakecity.tiles.web.WebTileSource}. May use
 * tiles and tiles.archive.
 */
@NullMarked
package lakecity.tiles.web;

import org.jspecify.annotations.NullMarked;
