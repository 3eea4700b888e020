/**
 * The layers panel at the left and the legend card on the map. Start with {@link lakecity.ui.layers.LayersPanel}. May use
 * draw, view, plan, i18n, task and ui.control.
 */
@NullMarked
package lakecity.ui.layers;

import org.jspecify.annotations.NullMarked;
