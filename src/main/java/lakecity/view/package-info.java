/**
 * What a person is looking at, as one immutable record: {@link lakecity.view.View}. {@link lakecity.view.ViewState}
 * holds the current one and is the only way to change it; {@link lakecity.view.Session} holds the open pack.
 * May use plan, geo and i18n.
 */
@NullMarked
package lakecity.view;

import org.jspecify.annotations.NullMarked;
