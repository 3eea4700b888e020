package lakecity.ui.basemaps;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.ui.basemaps.PreviewTiles.Place;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * Two by two tiles of the source being written, and whether they come. Files are looked at as soon as they are named; a
 * server is asked only once the user says so, and from then on whenever the fields have rested. FX thread.
 */
final class PreviewPane extends VBox {
    private static final double TILE = 96;
    private static final Duration REST = Duration.millis(600);

    private final BaseDesk desk;
    private final Supplier<SourceDraft> draft;
    private final Supplier<String> key;
    private final Pane picture = new Pane();
    private final Label state = Labels.wrapping("", "muted", "preview-state");
    private final Button test = Buttons.worded(MaterialDesignP.PLAY_OUTLINE, "");
    private final PauseTransition rest = new PauseTransition(REST);
    private String agreedHost = "";
    private LocalText said = LocalText.EMPTY;
    private @Nullable PreviewRun run;

    PreviewPane(BaseDesk desk, Supplier<SourceDraft> draft, Supplier<String> key) {
        super(8);
        this.desk = desk;
        this.draft = draft;
        this.key = key;
        getStyleClass().add("source-preview");
        picture.getStyleClass().add("preview-picture");
        picture.setMinSize(2 * TILE, 2 * TILE);
        picture.setMaxSize(2 * TILE, 2 * TILE);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAlignment(Pos.TOP_LEFT);
        state.setMaxWidth(2 * TILE);
        test.setOnAction(event -> test());
        rest.setOnFinished(event -> load());
        getChildren().setAll(picture, test, state);
    }

    void speak(Messages words) {
        test.setText(words.text("basemaps.test"));
        picture.setAccessibleText(words.text("basemaps.preview"));
        state.setText(said.primary(words.language()));
    }

    /** Begins with another source: nothing is known of it. */
    void begin() {
        agreedHost = "";
        changed();
    }

    /** The fields were changed: what was on its way is given up. */
    void changed() {
        stop();
        picture.getChildren().clear();
        say(Messages.both("basemaps.test.none"), false);
        SourceDraft now = draft.get();
        boolean agreed = !now.isWeb() || (!agreedHost.isEmpty() && now.host().equals(agreedHost));
        if (agreed && now.fault().isEmpty()) {
            rest.playFromStart();
        }
    }

    void stop() {
        rest.stop();
        if (run != null) {
            run.cancel();
            run = null;
        }
    }

    private void test() {
        agreedHost = draft.get().host();
        load();
    }

    private void load() {
        stop();
        picture.getChildren().clear();
        SourceDraft now = draft.get();
        if (now.fault().isPresent()) {
            say(now.fault().get(), true);
            return;
        }
        if (now.spec().needsKey() && key.get().isEmpty()) {
            say(Messages.both("basemaps.fault.key"), true);
            return;
        }
        say(Messages.both("basemaps.test.running"), false);
        run = new PreviewRun(
                desk.background(), PreviewTiles.around(desk.state().viewport(), now.spec()), this::shown, this::ended);
        run.start(desk.preview(), now.spec(), key.get());
    }

    private void shown(Place place, javafx.scene.image.Image image) {
        ImageView view = new ImageView(image);
        view.setFitWidth(TILE);
        view.setFitHeight(TILE);
        view.relocate(place.column() * TILE, place.row() * TILE);
        picture.getChildren().add(view);
    }

    private void ended(PreviewRun.Outcome outcome) {
        boolean sound = outcome.trouble().isEmpty();
        say(sound ? Messages.both("basemaps.test.good", outcome.loaded()) : outcome.trouble(), !sound);
    }

    private void say(LocalText words, boolean trouble) {
        said = words;
        state.setText(words.primary(desk.words().language()));
        state.getStyleClass().removeAll("muted", "export-trouble");
        state.getStyleClass().add(trouble ? "export-trouble" : "muted");
    }
}
