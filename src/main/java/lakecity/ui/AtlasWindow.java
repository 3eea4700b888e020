package lakecity.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import lakecity.data.MapsFolder;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.settings.Settings;
import lakecity.task.Background;
import lakecity.task.PoolBackground;
import lakecity.task.UncaughtErrors;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import lakecity.ui.control.WatchedPainter;
import lakecity.ui.map.MapDrawing;
import lakecity.ui.map.MapOptions;
import lakecity.ui.map.MapPane;
import lakecity.ui.official.OfficialTexts;
import lakecity.ui.present.Displays;
import lakecity.ui.present.Presenting;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program's window with everything in it wired up: it shows itself at once, then reads the plan in the background. FX
 * thread.
 */
public final class AtlasWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AtlasWindow.class);

    private final PoolBackground workers = new PoolBackground("atlas", 2);
    private final Background background = new FxBackground(workers);
    private final Problems problems = new Problems();
    private final BaseMaps baseMaps;
    private final UserBaseMaps shelf;
    private final ObjectProperty<List<BaseMapChoice>> bases = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Session> session =
            new SimpleObjectProperty<>(new Session(Plan.empty(), Plan.empty(), List.of()));
    private final Stage stage;
    private final Packs packs;
    private final ViewState state;
    private final MapPane map;
    private final Memory memory;
    private final Appearance appearance;
    private final WindowMemory place;
    private final ViewMemory views;
    private final MainWindow window;
    private final Presenting presenting;
    private final Runnable forgetErrors;
    private Optional<Ahead> ahead;
    private boolean isOpen;

    /** A window that remembers nothing. */
    public AtlasWindow(Stage stage, WindowOptions options, Consumer<String> browser) {
        this(stage, options, browser, Optional.empty(), Optional.empty());
    }

    /** A window that begins to read the plan when it is told to open. */
    public AtlasWindow(Stage stage, WindowOptions options, Consumer<String> browser, Optional<Path> settingsFolder) {
        this(stage, options, browser, settingsFolder, Optional.empty());
    }

    /**
     * @param browser opens a web address in the user's browser; may throw
     * @param settingsFolder where the user's settings are kept; empty to remember nothing
     * @param begun the plan on its way; shown from the first frame on if it is there by then
     */
    AtlasWindow(
            Stage stage,
            WindowOptions options,
            Consumer<String> browser,
            Optional<Path> settingsFolder,
            Optional<Ahead> begun) {
        this(stage, options, browser, settingsFolder, begun, Displays.ofSystem());
    }

    /** @param displays the screens on which stories are presented */
    AtlasWindow(
            Stage stage,
            WindowOptions options,
            Consumer<String> browser,
            Optional<Path> settingsFolder,
            Optional<Ahead> begun,
            Displays displays) {
        ahead = begun;
        baseMaps = new BaseMaps(userTiles(settingsFolder), settingsFolder, this::tilesOnDisk);
        shelf = new UserBaseMaps(background, settingsFolder, baseMaps, this::offer);
        forgetErrors = UncaughtErrors.tell(this::unexpected);
        memory = new Memory(settingsFolder, options, problems);
        Settings settings = memory.settings();
        SystemColors system = new SystemColors();
        this.stage = stage;
        state = new ViewState(Plan.empty(), first(settings, Appearance.theme(settings, system)));
        appearance = new Appearance(settings, state, system);
        MapsFolder own = MapsFolder.shipped();
        packs = new Packs(
                settings,
                background,
                problems,
                options.maps().map(MapsFolder::chosen).orElse(own),
                own);
        views = new ViewMemory(settings, state, problems);
        map = new MapPane(state, session, background, baseMaps, this::drawing, MapOptions.standard());
        problems.follow(map.tileTroubleProperty(), "base/sources.json", "problem.tiles.remedy");
        new WorkOffline(settings, baseMaps, map);
        problems.follow(map.overlayTroubleProperty(), "overlay", "problem.overlay.remedy");
        PictureExports exports = new PictureExports(baseMaps);
        OfficialTexts officials = new OfficialTexts(session, background, problems, settings);
        Desk desk = new Desk(
                state,
                session,
                map.legendProperty(),
                problems,
                background,
                exports,
                bases,
                browser,
                settings,
                packs,
                officials,
                settingsFolder.orElseGet(AtlasWindow::passing));
        window = new MainWindow(desk, new MapArea(map, map::setFurnitureInsets, map.footProperty()));
        window.follow(map.baseHealthProperty());
        window.manage(shelf, (spec, key) -> baseMaps.opener(key).open(spec));
        settings.language().addListener((property, old, now) -> shelf.refresh(now));
        place = new WindowMemory(stage, settings);
        packs.tell(window.notice(), this::opened);
        Consumer<Scene> dress = scene -> appearance.dress(scene, map);
        presenting = PresentDesk.presenting(desk, map, window, views, displays, dress);
        window.offer(PresentDesk.menu(presenting, desk), presenting);
        map.setOnBookmarks(window::showBookmarks);
        show();
        place.follow();
        stage.setOnCloseRequest(this::leave);
        memory.keep(background);
    }

    /** Read ahead, else read in the background from now on. */
    private UserTiles userTiles(Optional<Path> settingsFolder) {
        UserTiles tiles = ahead.map(Ahead::userTiles).orElseGet(() -> new UserTiles(settingsFolder));
        background.run(tiles::now, read -> {}, problems::report);
        return tiles;
    }

    private void leave(WindowEvent event) {
        event.consume();
        window.leave(stage::hide);
    }

    private void unexpected(String thread, Throwable error) {
        LOG.error("Unexpected error on {}", thread, error);
        background.run(() -> Problem.of(error), problems::report, failed -> LOG.error("Not shown", failed));
    }

    /** For stories of a window that remembers nothing: nobody else's, and not there until one is saved. */
    private static Path passing() {
        return Path.of(System.getProperty("java.io.tmpdir"), "lakecity-" + UUID.randomUUID());
    }

    private void tilesOnDisk(LocalText trouble) {
        Issue issue = new Issue(Issue.Severity.WARNING, "tiles", "", trouble, Messages.both("problem.store.remedy"));
        background.run(() -> Problem.of(issue), problems::report, failed -> LOG.error("Not shown", failed));
    }

    /** The user's base maps or keys may be others now: what is shown of them is opened anew. */
    private void offer(List<BaseMapChoice> offered) {
        bases.set(offered);
        map.retryTiles();
    }

    private static View first(Settings settings, Theme theme) {
        return View.home(Plan.empty(), settings.language().get(), Appearance.palette(settings, theme));
    }

    /** Reads the plan in the background and shows it, or says why it cannot be read. */
    public void open() {
        Optional<Ahead> begun = ahead;
        ahead = Optional.empty();
        if (!isOpen) {
            begun.ifPresentOrElse(packs::await, packs::again);
        }
    }

    /** Which pack is open, and the way to another. */
    Packs packs() {
        return packs;
    }

    /** What is looked at. */
    public ViewState state() {
        return state;
    }

    /** The map. */
    public MapPane map() {
        return map;
    }

    /** Starts and ends presentations. */
    public Presenting presenting() {
        return presenting;
    }

    /** The open pack. */
    Session session() {
        return session.get();
    }

    /** What is remembered of the user. */
    public Settings settings() {
        return memory.settings();
    }

    /** What went wrong so far. */
    public Problems problems() {
        return problems;
    }

    @Override
    public void close() {
        presenting.stop();
        stage.setOnCloseRequest(null);
        place.close();
        memory.close();
        map.close();
        baseMaps.close();
        workers.close();
        forgetErrors.run();
    }

    private MapDrawing drawing(Session drawn) {
        MapDrawing drawing = MapDrawing.of(drawn);
        return new MapDrawing(
                new WatchedPainter(drawing.painter(), baseMaps::overlayIsPainted), drawing.finder(), drawing.legend());
    }

    private void opened(PackOpening.Opened opened) {
        isOpen = opened.fault().isEmpty();
        baseMaps.use(opened.catalogue(), opened.maps().sources());
        shelf.refresh(state.view().language());
        shelf.report(problems);
        views.pause();
        session.set(opened.session());
        state.open(opened.session().plan());
        views.restore(opened.session().plan(), bases.get());
    }

    private void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                window, Math.min(MainWindow.WIDTH, screen.getWidth()), Math.min(MainWindow.HEIGHT, screen.getHeight()));
        appearance.dress(scene, map);
        stage.setMinWidth(MainWindow.LEAST_WIDTH);
        stage.setMinHeight(MainWindow.LEAST_HEIGHT);
        session.addListener((property, old, now) -> stage.setTitle(title(now)));
        stage.setTitle(title(session.get()));
        state.viewProperty().addListener((property, old, now) -> stage.setTitle(title(session.get())));
        stage.setScene(scene);
        place.restore(Screens.ofSystem());
        ahead.flatMap(Ahead::ready).ifPresent(packs::show);
        stage.show();
    }

    private String title(Session shown) {
        String program = Messages.of(state.view().language()).text("window.program");
        String plan = shown.plan().head().title().primary(state.view().language());
        return plan.isEmpty() ? program : plan + " – " + program;
    }
}
