package lakecity.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import lakecity.basemap.PaintGate;
import lakecity.i18n.Language;
import lakecity.ui.AtlasWindow;
import lakecity.ui.WindowOptions;
import lakecity.ui.map.MapProbe;
import lakecity.ui.present.Show;
import lakecity.view.Session;
import lakecity.view.View;

/**
 * Milliseconds from frame to frame in the flights of a shipped story on a whole screen: show (the room's window of the
 * program), hall (the same, dressed for a hall) or gluon (a bare map view as large, the map as much larger, flown to the
 * same views). Arguments: what, maps folder, story. The clock stops between the flights.
 */
public final class ShowFrames extends Application {
    private static final double LARGER = 1.65;

    private final List<Double> frames = new ArrayList<>();

    @Override
    public void start(Stage stage) throws Exception {
        List<String> args = getParameters().getRaw();
        Path maps = Path.of(args.get(1));
        Session session = Ground.session(maps);
        stage.setX(0);
        stage.setY(0);
        AtlasWindow window =
                new AtlasWindow(stage, new WindowOptions(Optional.of(maps), Language.ZH, "light"), url -> {});
        window.open();
        MapProbe map = MapProbe.of(window.map());
        Waiting.until(() -> map.isWhole() && find(window, args.get(2)).isPresent(), () -> {
            Show show = find(window, args.get(2)).orElseThrow();
            if (args.get(0).equals("gluon")) {
                window.close();
                stage.hide();
                bare(session, show);
            } else {
                window.presenting().hallProperty().set(args.get(0).equals("hall"));
                window.presenting().chosenProperty().set(Optional.of(show));
                window.presenting().start();
                Waiting.until(map::isWhole, () -> next(map, show, 0, index -> press()));
            }
        });
    }

    private static Optional<Show> find(AtlasWindow window, String story) {
        return window.presenting().storiesProperty().get().stream()
                .filter(show -> show.story().id().equals(story))
                .findFirst();
    }

    private void bare(Session session, Show show) {
        MapProbe map = MapProbe.gluon(
                Ground.tiles(session.base(), new PaintGate(2)),
                session.plan().head().home());
        Region node = map.node();
        node.getTransforms().add(new Scale(LARGER, LARGER, 0, 0));
        Parent room = new StackPane(node) {
            @Override
            protected void layoutChildren() {
                node.resizeRelocate(0, 0, getWidth() / LARGER, getHeight() / LARGER);
            }
        };
        Stage wall = new Stage(StageStyle.UNDECORATED);
        wall.setX(0);
        wall.setY(0);
        wall.setScene(new Scene(room, 1920, 1080));
        wall.show();
        Waiting.until(
                map::isWhole,
                () -> next(map, show, 0, index -> {
                    View view = show.story().scenes().get(index).view();
                    if (view != null) {
                        map.fly(view.viewport(
                                map.viewport().width(), map.viewport().height()));
                    }
                }));
    }

    /** What the speaker's clicker does. */
    private static void press() {
        Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().getStyleClass().contains("lc-room"))
                .findFirst()
                .ifPresent(scene -> Event.fireEvent(
                        scene.getRoot(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false)));
    }

    /** The next scene, and its flight when there is one. */
    private void next(MapProbe map, Show show, int index, Consumer<Integer> go) {
        if (index + 1 == show.story().scenes().size()) {
            Sample sample = new Sample(frames);
            Told.figure("flight", sample.mean());
            Told.figure("flight.p95", sample.share(0.95));
            Told.figure("frames", frames.size());
            Platform.exit();
            return;
        }
        go.accept(index + 1);
        new Flight(
                        map,
                        () -> Waiting.until(
                                () -> map.isWhole() && !map.isMoving(), () -> next(map, show, index + 1, go)))
                .start();
    }

    /** Measures until the map has landed. */
    private final class Flight extends AnimationTimer {
        private final MapProbe map;
        private final Runnable landed;
        private long last;

        Flight(MapProbe map, Runnable landed) {
            this.map = map;
            this.landed = landed;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (!map.isMoving()) {
                stop();
                landed.run();
                return;
            }
            if (last != 0) {
                frames.add((now - last) / 1e6);
            }
            last = now;
        }
    }
}
