/**
 * The base maps to choose from: a card to add, test, edit, order, hide and remove them, and to enter keys. Start with
 * {@link lakecity.ui.basemaps.BaseMapsCard}. May use ui.control, tiles, view, task, geo and i18n.
 */
@NullMarked
package lakecity.ui.basemaps;

import org.jspecify.annotations.NullMarked;
