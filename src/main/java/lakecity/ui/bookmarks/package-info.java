/**
 * The card of saved views. Start with {@link lakecity.ui.bookmarks.BookmarksCard}. May use view, plan, i18n and
 * ui.control.
 */
@NullMarked
package lakecity.ui.bookmarks;

import org.jspecify.annotations.NullMarked;
