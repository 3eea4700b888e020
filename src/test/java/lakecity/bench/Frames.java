package lakecity.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import lakecity.basemap.PaintGate;
import lakecity.bench.Journey.Kind;
import lakecity.i18n.Language;
import lakecity.task.PoolBackground;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.ui.AtlasWindow;
import lakecity.ui.FxBackground;
import lakecity.ui.Theme;
import lakecity.ui.WindowOptions;
import lakecity.ui.control.WatchedPainter;
import lakecity.ui.map.MapDrawing;
import lakecity.ui.map.MapOptions;
import lakecity.ui.map.MapPane;
import lakecity.ui.map.MapProbe;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;

/**
 * Milliseconds from frame to frame while a map is dragged, wheeled and flown: atlas (the map of the program), window (the
 * whole program), gluon (a bare map view), nodes (a node for each feature on a bare map view). Arguments: what, maps folder.
 */
public final class Frames extends Application {
    private static final double MILLIS = 2200;

    @Override
    public void start(Stage stage) throws Exception {
        List<String> args = getParameters().getRaw();
        Path maps = Path.of(args.get(1));
        stage.setX(0);
        stage.setY(0);
        MapProbe map = map(args.get(0), maps, stage);
        Deque<Kind> kinds = new ArrayDeque<>(List.of(Kind.values()));
        // The title names the plan as soon as the whole window has one.
        BooleanSupplier opened =
                () -> !args.get(0).equals("window") || stage.getTitle().contains(" – ");
        Waiting.until(() -> opened.getAsBoolean() && map.isWhole(), () -> next(map, kinds));
    }

    private static void next(MapProbe map, Deque<Kind> kinds) {
        if (kinds.isEmpty()) {
            Platform.exit();
            return;
        }
        Kind kind = kinds.poll();
        Consumer<Sample> done = sample -> {
            Told.figure(kind.name(), sample.mean());
            Told.figure(kind.name() + ".p95", sample.share(0.95));
            map.fly(map.viewport());
            Waiting.until(() -> map.isWhole() && !map.isMoving(), () -> next(map, kinds));
        };
        Journey.begin(map, kind, MILLIS, done);
    }

    private static MapProbe map(String what, Path maps, Stage stage) throws Exception {
        if (what.equals("window")) {
            AtlasWindow window =
                    new AtlasWindow(stage, new WindowOptions(Optional.of(maps), Language.ZH, "light"), url -> {});
            window.open();
            return MapProbe.of(window.map());
        }
        MapProbe map =
                switch (what) {
                    case "atlas" -> MapProbe.of(atlas(Ground.session(maps)));
                    case "gluon" -> gluon(Ground.session(maps));
                    default -> nodes(Ground.session(maps));
                };
        stage.setScene(new Scene(map.node(), Ground.WIDTH, Ground.HEIGHT));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        return map;
    }

    private static MapPane atlas(Session session) {
        return atlas(session, source -> source);
    }

    /** The program's map; with tells of its tiles. */
    static MapPane atlas(Session session, UnaryOperator<TileSource> with) {
        PaintGate gate = new PaintGate(2);
        ViewState state = new ViewState(session.plan(), View.home(session.plan(), Language.ZH, "light"));
        return new MapPane(
                state,
                new SimpleObjectProperty<>(session),
                new FxBackground(new PoolBackground("atlas", 2)),
                (view, open) -> TileStack.of(with.apply(Ground.tiles(open.base(), gate))),
                open -> {
                    MapDrawing drawing = MapDrawing.of(open);
                    return new MapDrawing(
                            new WatchedPainter(drawing.painter(), gate::setBusy), drawing.finder(), drawing.legend());
                },
                MapOptions.standard());
    }

    private static MapProbe gluon(Session session) {
        return MapProbe.gluon(
                Ground.tiles(session.base(), new PaintGate(2)),
                session.plan().head().home());
    }

    private static MapProbe nodes(Session session) {
        return MapProbe.gluon(
                Ground.tiles(session.base(), new PaintGate(2)),
                session.plan().head().home(),
                new FeatureNodes(session.plan()));
    }
}
