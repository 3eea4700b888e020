/**
 * Tiles in one file or folder: MBTiles, PMTiles, z/x/y files. Start with {@link lakecity.tiles.archive.TileArchive}. May use
 * tiles.
 */
@NullMarked
package lakecity.tiles.archive;

import org.jspecify.annotations.NullMarked;
