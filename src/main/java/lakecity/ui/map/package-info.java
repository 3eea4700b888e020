/**
 * The map panel. Start with {@link lakecity.ui.map.MapPane}: it holds the tiles ({@link lakecity.ui.map.TileStage}, over
 * Gluon Maps), the painted overlay, the furniture, and one {@link lakecity.ui.map.Camera} whose viewport is the truth
 * that all of them follow. May use ui.control, draw, tiles, task, view, plan, geo and i18n; no other panel.
 */
@NullMarked
package lakecity.ui.map;

import org.jspecify.annotations.NullMarked;
