/**
 * What is drawn of a plan, made ready once: features' geometry on the unit square of Web Mercator, its lanes, ends and
 * traces, and the screen it is projected to. Start with {@link lakecity.draw.figure.Figures}. Knows no colours.
 */
@NullMarked
package lakecity.draw.figure;

import org.jspecify.annotations.NullMarked;
