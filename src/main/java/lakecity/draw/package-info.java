/**
 * Painting the map on a Graphics2D: the same for the screen, tiles, files and tests. Start with
 * {@link lakecity.draw.MapPainter}, which puts together what the rooms below draw: draw.style, draw.figure, draw.symbol,
 * draw.label; draw.base paints the map beneath. May use view, plan, geo and i18n; no toolkit.
 */
@NullMarked
package lakecity.draw;

import org.jspecify.annotations.NullMarked;
