package lakecity.ui;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import lakecity.settings.Settings;
import lakecity.settings.WindowPlace;

/** Puts the window where it last stood and remembers where it stands. FX thread. */
final class WindowMemory {
    /** While it is moved or maximised, its values change one after the other. */
    private static final Duration AT_REST = Duration.millis(200);

    private final Stage stage;
    private final Settings settings;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private final ChangeListener<Object> moved;

    WindowMemory(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        rest.setOnFinished(event -> remember());
        moved = (property, old, now) -> rest.playFromStart();
    }

    /** Places the window if it ever stood anywhere. */
    void restore(Screens screens) {
        settings.window().get().ifPresent(place -> {
            Rectangle2D now = screens.fit(place);
            stage.setX(now.getMinX());
            stage.setY(now.getMinY());
            stage.setWidth(now.getWidth());
            stage.setHeight(now.getHeight());
            stage.setMaximized(place.maximized());
        });
    }

    /** From now on remembers. */
    void follow() {
        places().forEach(each -> each.addListener(moved));
    }

    /** Remembers once more and then no longer: a stage may outlive what it shows. */
    void close() {
        places().forEach(each -> each.removeListener(moved));
        remember();
    }

    private List<ObservableValue<?>> places() {
        return List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty());
    }

    /** Notes where the window stands; of a maximised one, where it stood before. */
    void remember() {
        rest.stop();
        if (stage.isIconified() || stage.isFullScreen() || Double.isNaN(stage.getWidth())) {
            return;
        }
        WindowPlace here = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        if (stage.isMaximized()) {
            WindowPlace before = settings.window().get().orElse(here);
            here = new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
        }
        settings.window().set(Optional.of(here));
    }
}
