package lakecity.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import lakecity.data.MapsFolder;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.task.Background;
import lakecity.task.PoolBackground;
import lakecity.task.UncaughtErrors;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import lakecity.ui.control.WatchedPainter;
import lakecity.ui.map.MapDrawing;
import lakecity.ui.map.MapOptions;
import lakecity.ui.map.MapPane;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with a window: shows it at once, then reads the plan in the background. */
public final class AtlasApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(AtlasApp.class);

    private final PoolBackground workers = new PoolBackground("atlas", 2);
    private final Background background = new FxBackground(workers);
    private final Problems problems = new Problems();
    private final List<Runnable> closeables = new ArrayList<>();
    private final BaseMaps baseMaps = new BaseMaps();
    private final ObjectProperty<List<BaseMapChoice>> bases = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Session> session =
            new SimpleObjectProperty<>(new Session(Plan.empty(), Plan.empty(), List.of()));

    /** Opens the window and returns when it was closed. */
    public static void run(WindowOptions options) {
        launch(AtlasApp.class, options.asArguments());
    }

    @Override
    public void start(Stage stage) {
        UncaughtErrors.tell((thread, error) -> {
            LOG.error("Unexpected error on {}", thread, error);
            background.run(() -> Problem.of(error), problems::report, failed -> LOG.error("Not shown", failed));
        });
        WindowOptions options = WindowOptions.of(getParameters().getNamed());
        Theme theme = Theme.of(options.theme());
        ViewState state = new ViewState(Plan.empty(), View.home(Plan.empty(), options.language(), theme.id()));
        MapPane map = map(state);
        closeables.add(map::close);
        Desk desk = new Desk(
                state,
                session,
                map.legendProperty(),
                problems,
                background,
                new PictureExports(baseMaps),
                bases,
                this::browse);
        MainWindow window = new MainWindow(desk, map, map::setFurnitureInsets);
        show(stage, window, theme, state);
        open(MapsFolder.find(options.maps().orElse(null)), window, state);
    }

    private MapPane map(ViewState state) {
        MapPane map = new MapPane(state, session, background, baseMaps, this::drawing, MapOptions.standard());
        problems.follow(map.tileTroubleProperty(), "base/sources.json", "problem.tiles.remedy");
        problems.follow(map.overlayTroubleProperty(), "overlay", "problem.overlay.remedy");
        return map;
    }

    private MapDrawing drawing(Session drawn) {
        MapDrawing drawing = MapDrawing.of(drawn);
        return new MapDrawing(
                new WatchedPainter(drawing.painter(), baseMaps::overlayIsPainted),
                drawing.finder(),
                drawing.legend());
    }

    @Override
    public void stop() {
        closeables.forEach(Runnable::run);
        workers.close();
    }

    private void show(Stage stage, Region window, Theme theme, ViewState state) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                window, Math.min(MainWindow.WIDTH, screen.getWidth()), Math.min(MainWindow.HEIGHT, screen.getHeight()));
        theme.apply(scene);
        stage.setMinWidth(MainWindow.LEAST_WIDTH);
        stage.setMinHeight(MainWindow.LEAST_HEIGHT);
        session.addListener((property, old, now) -> stage.setTitle(title(state, now)));
        stage.setTitle(title(state, session.get()));
        stage.setScene(scene);
        stage.show();
    }

    private static String title(ViewState state, Session session) {
        String program = Messages.of(state.view().language()).text("window.program");
        String plan = session.plan().head().title().primary(state.view().language());
        return plan.isEmpty() ? program : plan + " – " + program;
    }

    private void open(MapsFolder maps, MainWindow window, ViewState state) {
        window.showOpening();
        background.run(
                () -> new PackOpening(maps).open(),
                opened -> {
                    baseMaps.use(opened.catalogue());
                    bases.set(baseMaps.choices());
                    session.set(opened.session());
                    state.open(opened.session().plan());
                    opened.fault()
                            .ifPresentOrElse(
                                    fault -> window.showUnreadable(fault, () -> open(maps, window, state)),
                                    window::showMap);
                },
                error -> {
                    problems.report(error);
                    window.showUnreadable(Problem.of(error).issue(), () -> open(maps, window, state));
                });
    }

    private void browse(String url) {
        getHostServices().showDocument(url);
    }
}
