package lakecity.tiles.store;

import java.util.List;
import java.util.Map;
import lakecity.tiles.TileStore;

/**
 * What is written in one transaction.
 *
 * @param clear whether everything is to be forgotten first
 * @param used tiles that were asked for, and when in milliseconds of the epoch
 */
record Batch(boolean clear, List<Change> changes, Map<TileStore.Key, Long> used) {}
