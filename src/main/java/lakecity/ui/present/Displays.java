package lakecity.ui.present;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The screens there are, which may come and go while something is presented. FX thread. */
public interface Displays {

    /** The whole area of each in pixels of the desktop, the main one first; none for a moment while they change. */
    List<Rectangle2D> areas();

    /** From now on tells of every change; the runnable ends it. */
    Runnable follow(Runnable changed);

    /** Shows a window where it was put: all of the screen it is on, or no more than its size. */
    void open(Stage stage, boolean whole);

    /** Those of this computer. */
    static Displays ofSystem() {
        return new Displays() {
            @Override
            public List<Rectangle2D> areas() {
                Screen main = Screen.getPrimary();
                return Stream.concat(Stream.ofNullable(main), Screen.getScreens().stream())
                        .map(Screen::getBounds)
                        // A wall that mirrors the laptop is no second screen.
                        .distinct()
                        .toList();
            }

            @Override
            public void open(Stage stage, boolean whole) {
                stage.show();
                stage.setFullScreen(whole);
            }

            @Override
            public Runnable follow(Runnable changed) {
                ListChangeListener<Screen> listener = change -> changed.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
