/**
 * Colours and type of the map: palettes by tone, and the fonts that ship with the program. Start with
 * {@link lakecity.draw.style.Palette}. Uses no other room of the program.
 */
@NullMarked
package lakecity.draw.style;

import org.jspecify.annotations.NullMarked;
