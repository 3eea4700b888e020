/**
 * Painting the map on a Graphics2D: the same for the screen, tiles, files and tests. Start with
 * {@link lakecity.draw.MapPainter}. May use view, plan, geo and i18n; no toolkit.
 */
@NullMarked
package lakecity.draw;

import org.jspecify.annotations.NullMarked;
