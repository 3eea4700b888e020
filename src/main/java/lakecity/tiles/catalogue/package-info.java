/**
 * Which tile sources there are, shipped and the user's own, and how each is opened. Start with
 * {@link lakecity.tiles.catalogue.TileCatalogue}. May use the other packages of tiles.
 */
@NullMarked
package lakecity.tiles.catalogue;

import org.jspecify.annotations.NullMarked;
