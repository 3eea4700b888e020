package lakecity.bench;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import lakecity.Main;
import lakecity.basemap.PaintGate;
import lakecity.geo.Bounds;
import lakecity.plan.Plan;
import lakecity.tiles.TileSource;
import lakecity.ui.map.MapPane;
import lakecity.ui.map.MapProbe;
import org.jspecify.annotations.Nullable;

/**
 * From the start of the process to the first whole map: atlas (the real program with plan, panels and overlay) or gluon (a
 * bare map view with the embedded tiles and nothing else). Arguments: what, maps folder, when the process was started.
 */
final class ColdStart {
    private ColdStart() {}

    static void main(String[] args) throws Exception {
        long begun = Long.parseLong(args[2]);
        if (args[0].equals("gluon")) {
            Application.launch(Gluon.class, args);
        } else {
            Thread watch = new Thread(() -> watch(begun), "watch");
            watch.setDaemon(true);
            watch.start();
            Main.main(new String[] {"--maps", args[1], "--lang", "zh"});
        }
    }

    /** Waits for JavaFX, then for the window, then for the whole map. */
    private static void watch(long begun) {
        boolean running = false;
        while (!running) {
            try {
                Thread.sleep(10);
                Platform.runLater(() -> Waiting.until(() -> isWhole(), () -> end(begun)));
                running = true;
            } catch (IllegalStateException notYet) {
                running = false;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean isWhole() {
        for (Window window : Window.getWindows()) {
            // The title names the plan as soon as there is one.
            if (window instanceof Stage stage
                    && stage.getTitle() != null
                    && stage.getTitle().contains(" – ")) {
                return window.getScene().lookup(".lc-map") instanceof MapPane map
                        && MapProbe.of(map).isWhole();
            }
        }
        return false;
    }

    private static void end(long begun) {
        Told.figure("start", System.currentTimeMillis() - begun);
        Platform.exit();
    }

    /** The bare map view. */
    public static final class Gluon extends Application {
        private @Nullable TileSource source;

        @Override
        public void start(Stage stage) throws Exception {
            Path maps = Path.of(getParameters().getRaw().get(1));
            long begun = Long.parseLong(getParameters().getRaw().get(2));
            Plan base = Ground.base(maps);
            TileSource tiles = Ground.tiles(base, new PaintGate(2));
            source = tiles;
            MapProbe map = MapProbe.gluon(tiles, new Bounds(115.06, 36.95, 116.66, 38.43));
            stage.setScene(new Scene(map.node(), Ground.WIDTH, Ground.HEIGHT));
            stage.show();
            BooleanSupplier whole = map::isWhole;
            Waiting.until(whole, () -> end(begun));
        }

        @Override
        public void stop() {
            if (source != null) {
                source.close();
            }
        }
    }
}
