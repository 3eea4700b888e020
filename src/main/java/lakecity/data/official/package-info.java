/**
 * The official text of a plan's document, read from a file of the user's own: {@link lakecity.data.official.OfficialReader}
 * gives an {@link lakecity.data.official.OfficialText}, which is chapters. It knows no plan. May use i18n and the
 * exceptions of {@link lakecity.data}.
 */
@NullMarked
package lakecity.data.official;

import org.jspecify.annotations.NullMarked;
