package lakecity.ui.present;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import lakecity.task.Background;
import lakecity.ui.control.Problems;
import lakecity.view.Session;
import lakecity.view.ViewState;

/**
 * What a presentation works with.
 *
 * @param state what is looked at
 * @param session the open pack
 * @param map the window's map
 * @param background where slow work goes; it tells the end on the FX thread
 * @param pictures what the speaker sees of scenes
 * @param displays the screens
 * @param ticks the clock
 * @param problems what went wrong; never shown to the room
 * @param dress puts a scene into the window's theme
 */
public record Venue(
        ViewState state,
        ObservableValue<Session> session,
        LentMap map,
        Background background,
        ScenePictures pictures,
        Displays displays,
        Ticks ticks,
        Problems problems,
        Consumer<Scene> dress) {}
