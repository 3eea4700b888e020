/**
 * The official text of a plan's document from the user's own disk, beside the clauses of the plan:
 * {@link lakecity.ui.official.OfficialTexts} holds it, {@link lakecity.ui.official.OfficialBeside} shows it. It is never
 * copied, logged or exported.
 */
@NullMarked
package lakecity.ui.official;

import org.jspecify.annotations.NullMarked;
