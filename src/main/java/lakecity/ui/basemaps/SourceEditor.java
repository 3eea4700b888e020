package lakecity.ui.basemaps;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The page that adds or changes a source: its fields, a preview, and what is still wrong. FX thread. */
final class SourceEditor extends VBox {

    /** A source as the user wants it kept, and the key typed with it. */
    record Written(SourceSpec spec, String key) {}

    private final BaseDesk desk;
    private final Consumer<Written> save;
    private final SourceForm form;
    private final PreviewPane preview;
    private final Label trouble = Labels.wrapping("", "export-trouble");
    private final Button keep = Buttons.worded(MaterialDesignC.CHECK, "");
    private final Button cancel = new Button();
    private Optional<LocalText> fault = Optional.empty();

    SourceEditor(BaseDesk desk, Consumer<Written> save, Runnable back) {
        super(8);
        this.desk = desk;
        this.save = save;
        form = new SourceForm(desk, this::changed);
        preview = new PreviewPane(desk, form::draft, form::key, form::learned);
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox both = new HBox(16, form, preview);
        both.setMinWidth(0);
        ScrollPane scroll = new FittingScroll(both);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        keep.getStyleClass().add("accent-button");
        keep.setDefaultButton(true);
        keep.setOnAction(event -> keep());
        cancel.getStyleClass().add("worded-button");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> back.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, space, cancel, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        getChildren().setAll(scroll, trouble, buttons);
        say(Optional.empty());
    }

    void speak(Messages words) {
        form.speak(words);
        preview.speak(words);
        keep.setText(words.text("basemaps.save"));
        cancel.setText(words.text("control.cancel"));
        say(fault);
    }

    void begin(SourceSpec spec, String key) {
        form.begin(spec, key);
        say(Optional.empty());
        preview.begin();
    }

    void focus() {
        form.focus();
    }

    /** Shows a file or folder that was dropped. */
    void take(Path path) {
        form.take(path);
    }

    /** Nothing is loaded any more. */
    void stop() {
        preview.stop();
    }

    private void changed() {
        if (preview != null) {
            say(Optional.empty());
            preview.changed();
        }
    }

    private void keep() {
        SourceDraft draft = form.draft();
        say(draft.faultToKeep());
        if (fault.isEmpty()) {
            preview.stop();
            save.accept(new Written(draft.spec(), form.key()));
        }
    }

    private void say(Optional<LocalText> now) {
        fault = now;
        trouble.setText(now.map(each -> each.primary(desk.words().language())).orElse(""));
        FormField.show(trouble, now.isPresent());
    }
}
