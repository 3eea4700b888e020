package lakecity.ui;

import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import lakecity.settings.UserFolder;

/** The program with a window, for JavaFX to start and stop. */
public final class AtlasApp extends Application {
    private Optional<AtlasWindow> window = Optional.empty();

    /** Opens the window and returns when it was closed. */
    public static void run(WindowOptions options) {
        launch(AtlasApp.class, options.asArguments());
    }

    @Override
    public void start(Stage stage) {
        WindowOptions options = WindowOptions.of(getParameters().getNamed());
        AtlasWindow opened =
                new AtlasWindow(stage, options, url -> getHostServices().showDocument(url), UserFolder.find());
        window = Optional.of(opened);
        opened.open();
    }

    @Override
    public void stop() {
        window.ifPresent(AtlasWindow::close);
    }
}
