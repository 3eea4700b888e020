package lakecity.ui;

import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import lakecity.data.MapsFolder;
import lakecity.settings.UserFolder;

/** The program with a window, for JavaFX to start and stop. */
public final class AtlasApp extends Application {
    /** JavaFX makes the application itself: what was begun before is handed on here. */
    private static volatile Optional<Ahead> begun = Optional.empty();

    private Optional<AtlasWindow> window = Optional.empty();

    /** Opens the window and returns when it was closed. */
    public static void run(WindowOptions options) {
        begun = Optional.of(Ahead.begin(MapsFolder.find(options.maps().orElse(null)), UserFolder.find()));
        launch(AtlasApp.class, options.asArguments());
    }

    @Override
    public void start(Stage stage) {
        WindowOptions options = WindowOptions.of(getParameters().getNamed());
        Optional<Ahead> ahead = begun;
        begun = Optional.empty();
        AtlasWindow opened =
                new AtlasWindow(stage, options, url -> getHostServices().showDocument(url), UserFolder.find(), ahead);
        window = Optional.of(opened);
        opened.open();
    }

    @Override
    public void stop() {
        window.ifPresent(AtlasWindow::close);
    }
}
