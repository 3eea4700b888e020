/**
 * Names: what may be named, where it may stand, which gives way, and painting it. Start with
 * {@link lakecity.draw.label.LabelPainter}. May use draw.symbol, draw.figure and draw.style.
 */
@NullMarked
package lakecity.draw.label;

import org.jspecify.annotations.NullMarked;
