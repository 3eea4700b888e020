/**
 * The details of the selected feature. Start with {@link lakecity.ui.detail.DetailsPanel}. The two axes, what the outline
 * says and what is known since, never share a line. May use view, plan, geo, i18n and ui.control.
 */
@NullMarked
package lakecity.ui.detail;

import org.jspecify.annotations.NullMarked;
