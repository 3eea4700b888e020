/**
 * The embedded base map: land, water, boundaries, roads and rail around the plan, without text. Start with
 * {@link lakecity.draw.base.BasePainter}. May use draw.figure and draw.style.
 */
@NullMarked
package lakecity.draw.base;

import org.jspecify.annotations.NullMarked;
