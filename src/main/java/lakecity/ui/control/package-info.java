/**
 * Small controls that several panels share: buttons with key hints, chips, cards, samples of symbols, the list of
 * problems, and the words of the plan's classes ({@link lakecity.ui.control.Terms}). Knows no panel. May use draw, view,
 * plan and i18n.
 */
@NullMarked
package lakecity.ui.control;

import org.jspecify.annotations.NullMarked;
