/**
 * The search box in the top bar and the card of results below it. Start with {@link lakecity.ui.search.SearchBox}. May use
 * search, draw, view, plan, i18n, task and ui.control.
 */
@NullMarked
package lakecity.ui.search;

import org.jspecify.annotations.NullMarked;
