/**
 * Work in the background. Everything slow goes through {@link lakecity.task.Background}; threads are made here and
 * nowhere else but in tiles. Uses nothing of the atlas.
 */
@NullMarked
package lakecity.task;

import org.jspecify.annotations.NullMarked;
