/**
 * The panel of the plan's contents: the tree of clauses tied to the map both ways, its filters, and the targets in its head.
 * Start with {@link lakecity.ui.outline.OutlinePanel}; {@link lakecity.ui.outline.OutlineContext} is what its parts share. May
 * use view, plan, i18n, task and ui.control.
 */
@NullMarked
package lakecity.ui.outline;

import org.jspecify.annotations.NullMarked;
