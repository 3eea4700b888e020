package lakecity.ui.basemaps;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.TileSource;
import lakecity.ui.basemaps.PreviewTiles.Place;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * Two by two tiles of the source being written, and whether they come. Files are looked at as soon as they are named; a
 * server is asked only once the user says so, and from then on whenever the fields have rested. FX thread.
 */
final class PreviewPane extends VBox {
    private static final double TILE = 112;
    private static final Duration REST = Duration.millis(600);

    private final BaseDesk desk;
    private final Supplier<SourceDraft> draft;
    private final Supplier<String> key;
    private final Consumer<TileSource> learned;
    private final Pane tiles = new Pane();
    private final FontIcon nothing = new FontIcon(MaterialDesignI.IMAGE_OUTLINE);
    private final StackPane picture = new StackPane(nothing, tiles);
    private final Label state = Labels.wrapping("", "muted", "preview-state");
    private final Label level = Labels.line("", "muted");
    private final Button nearer = Buttons.icon(MaterialDesignP.PLUS, "");
    private final Button farther = Buttons.icon(MaterialDesignM.MINUS, "");
    private final HBox zooms = new HBox(4, farther, level, nearer);
    private final Button test = Buttons.worded(MaterialDesignP.PLAY_OUTLINE, "");
    private final PauseTransition rest = new PauseTransition(REST);
    private String agreedHost = "";
    private LocalText said = LocalText.EMPTY;
    private int zoom;
    /** The zoom the user stepped to; that of the map as long as it is negative. */
    private int wanted = -1;

    private @Nullable PreviewRun run;

    /** @param learned is told of a source once it is open */
    PreviewPane(BaseDesk desk, Supplier<SourceDraft> draft, Supplier<String> key, Consumer<TileSource> learned) {
        super(8);
        this.desk = desk;
        this.draft = draft;
        this.key = key;
        this.learned = learned;
        getStyleClass().add("source-preview");
        setMinWidth(Region.USE_PREF_SIZE);
        picture.getStyleClass().add("preview-picture");
        picture.setMinSize(2 * TILE, 2 * TILE);
        picture.setMaxSize(2 * TILE, 2 * TILE);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        nothing.visibleProperty().bind(Bindings.isEmpty(tiles.getChildren()));
        setAlignment(Pos.TOP_LEFT);
        zooms.setAlignment(Pos.CENTER_RIGHT);
        zooms.setVisible(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(test, space, zooms);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMaxWidth(2 * TILE);
        state.setMaxWidth(2 * TILE);
        state.setPrefWidth(2 * TILE);
        test.setOnAction(event -> test());
        nearer.setOnAction(event -> step(1));
        farther.setOnAction(event -> step(-1));
        rest.setOnFinished(event -> load());
        getChildren().setAll(picture, tools, state);
    }

    void speak(Messages words) {
        test.setText(words.text("basemaps.test"));
        picture.setAccessibleText(words.text("basemaps.preview"));
        Buttons.describe(nearer, words.text("basemaps.preview.nearer"), null);
        Buttons.describe(farther, words.text("basemaps.preview.farther"), null);
        level.setText(words.text("basemaps.preview.level", zoom));
        state.setText(said.primary(words.language()));
    }

    /** Begins with another source: nothing is known of it. */
    void begin() {
        agreedHost = "";
        wanted = -1;
        changed();
    }

    /** The fields were changed: what was on its way is given up. */
    void changed() {
        stop();
        clear();
        say(Messages.both("basemaps.test.none"), false);
        SourceDraft now = draft.get();
        boolean agreed = !now.isWeb() || (!agreedHost.isEmpty() && now.host().equals(agreedHost));
        if (agreed && now.fault().isEmpty()) {
            rest.playFromStart();
        }
    }

    /** Whether it loads once the fields have rested. */
    boolean isAboutToLoad() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    void stop() {
        rest.stop();
        if (run != null) {
            run.cancel();
            run = null;
        }
    }

    private void clear() {
        tiles.getChildren().clear();
        zooms.setVisible(false);
    }

    private void test() {
        agreedHost = draft.get().host();
        load();
    }

    private void step(int by) {
        wanted = zoom + by;
        load();
    }

    private void load() {
        stop();
        tiles.getChildren().clear();
        SourceDraft now = draft.get();
        if (now.fault().isPresent()) {
            say(now.fault().get(), true);
            return;
        }
        if (now.needsKey() && key.get().isEmpty()) {
            say(Messages.both("basemaps.fault.key"), true);
            return;
        }
        say(Messages.both("basemaps.test.running"), false);
        run = new PreviewRun(desk.background(), this::opened, this::shown, this::ended);
        run.start(desk.preview(), now.spec(), key.get());
    }

    private List<Place> opened(TileSource source) {
        learned.accept(source);
        zoom = PreviewTiles.zoom(desk.state().viewport(), source, wanted);
        nearer.setDisable(zoom >= source.maxZoom());
        farther.setDisable(zoom <= source.minZoom());
        zooms.setVisible(true);
        level.setText(desk.words().text("basemaps.preview.level", zoom));
        return PreviewTiles.around(desk.state().viewport(), source, zoom);
    }

    private void shown(Place place, Image image) {
        ImageView view = new ImageView(image);
        view.setFitWidth(TILE);
        view.setFitHeight(TILE);
        view.relocate(place.column() * TILE, place.row() * TILE);
        tiles.getChildren().add(view);
    }

    private void ended(PreviewRun.Outcome outcome) {
        boolean sound = outcome.trouble().isEmpty();
        say(
                sound ? Messages.both("basemaps.test.good", outcome.loaded(), outcome.pixels()) : outcome.trouble(),
                !sound);
    }

    private void say(LocalText words, boolean trouble) {
        said = words;
        state.setText(words.primary(desk.words().language()));
        state.getStyleClass().removeAll("muted", "export-trouble");
        state.getStyleClass().add(trouble ? "export-trouble" : "muted");
    }
}
