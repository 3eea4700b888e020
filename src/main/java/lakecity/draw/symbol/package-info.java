/**
 * How features of each style are drawn: one painter a style, the brush they share, status, confidence and the medals of
 * what only a county is known of. Start with {@link lakecity.draw.symbol.Painters}. May use draw.figure and draw.style.
 */
@NullMarked
package lakecity.draw.symbol;

import org.jspecify.annotations.NullMarked;
