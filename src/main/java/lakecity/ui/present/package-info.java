/**
 * Presenting a story: the room's window, the speaker's window, and the button that starts it. Start with
 * {@link lakecity.ui.present.Presenting}, which starts a {@link lakecity.ui.present.Presentation}; what the keys do is
 * decided by {@link lakecity.story.StoryPlayer}.
 *
 * <p>The room's window is a window of its own that borrows the map ({@link lakecity.ui.present.LentMap}), so the main
 * window stays as it was. May use what ui may use, and ui.control.
 */
@NullMarked
package lakecity.ui.present;

import org.jspecify.annotations.NullMarked;
