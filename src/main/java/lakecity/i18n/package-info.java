/**
 * Languages and words: {@link lakecity.i18n.LocalText} for data, {@link lakecity.i18n.Messages} for the program.
 * Uses nothing of the atlas. Start with {@link lakecity.i18n.Language}.
 */
@NullMarked
package lakecity.i18n;

import org.jspecify.annotations.NullMarked;
