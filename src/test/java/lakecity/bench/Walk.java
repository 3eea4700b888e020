package lakecity.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import lakecity.bench.Journey.Kind;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileSource;
import lakecity.ui.Theme;
import lakecity.ui.map.MapProbe;
import lakecity.view.Session;
import lakecity.view.Viewport;

/** Walks over 4,000 tiles of the program's map: a dragged frame before and after, and the heap that is still held. */
public final class Walk extends Application {
    private static final int TILES = 4000;
    private static final double ZOOM = 13;

    private final AtomicInteger asked = new AtomicInteger();
    private MapProbe map;
    private int step;

    @Override
    public void start(Stage stage) throws Exception {
        Session session = Ground.session(Path.of(getParameters().getRaw().get(0)));
        map = MapProbe.of(Frames.atlas(session, source -> new Counting(source, asked)));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(map.node(), Ground.WIDTH, Ground.HEIGHT));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        Waiting.until(map::isWhole, () -> measure("before", this::walk));
    }

    private void measure(String name, Runnable then) {
        Viewport home = map.viewport()
                .withCenter(new LonLat(115.86, 37.69))
                .withZoom(Math.rint(map.viewport().zoom()));
        map.jump(home);
        Waiting.until(
                map::isWhole,
                () -> Journey.begin(map, Kind.DRAG, 3000, sample -> {
                    Told.figure(name, sample.mean());
                    Told.figure(name + ".p95", sample.share(0.95));
                    Waiting.until(map::isWhole, then);
                }));
    }

    /** Boustrophedon over the city, a window a step. */
    private void walk() {
        if (asked.get() >= TILES) {
            measure("after", this::end);
            return;
        }
        int column = step % 12;
        int row = step / 12;
        double lon = 115.2 + 0.23 * (row % 2 == 0 ? column : 11 - column) / 2;
        double lat = 38.35 - 0.115 * row;
        step++;
        map.jump(map.viewport().withCenter(new LonLat(lon, lat)).withZoom(ZOOM));
        Waiting.until(map::isWhole, this::walk);
    }

    /** JavaFX lets go of the textures of dropped images on its next frames: collected, waited for, collected again. */
    private void end() {
        System.gc();
        PauseTransition frames = new PauseTransition(Duration.seconds(1));
        frames.setOnFinished(event -> tell());
        frames.play();
    }

    private static void collect() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }

    private void tell() {
        collect();
        Runtime runtime = Runtime.getRuntime();
        Told.figure("tiles", asked.get());
        Told.figure("heap", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
        Platform.exit();
    }

    /** Counts what is asked of a source. */
    private record Counting(TileSource source, AtomicInteger asked) implements TileSource {
        @Override
        public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
            asked.incrementAndGet();
            return source.load(tile, scale);
        }

        @Override
        public String id() {
            return source.id();
        }

        @Override
        public LocalText title() {
            return source.title();
        }

        @Override
        public LocalText attribution() {
            return source.attribution();
        }

        @Override
        public int minZoom() {
            return source.minZoom();
        }

        @Override
        public int maxZoom() {
            return source.maxZoom();
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
