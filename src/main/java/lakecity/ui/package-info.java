/**
 * The window. {@link lakecity.ui.FxBackground} brings the ends of slow work to the FX thread; each panel is a package of
 * its own below this one and never looks up here. May use everything but the command line.
 */
@NullMarked
package lakecity.ui;

import org.jspecify.annotations.NullMarked;
