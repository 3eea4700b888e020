package lakecity.ui.basemaps;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The page that asks for the user's key of a source, and says where to get one. FX thread. */
final class KeyPage extends VBox {
    private static final Pattern LINK = Pattern.compile(
            "(https?://|\\b)([a-z0-9-]+[.]){2,}[a-z]{2,}(/[\\p{Alnum}./_~%-]*)?", Pattern.CASE_INSENSITIVE);

    private final BaseDesk desk;
    private final Label hint = Labels.wrapping("", "body");
    private final Hyperlink link = new Hyperlink();
    private final Label name = Labels.line("", "field-name");
    private final SecretField field = new SecretField();
    private final Label kept = Labels.wrapping("", "muted");
    private final Button keep = Buttons.worded(MaterialDesignC.CHECK, "");
    private final Button forget = new Button();
    private final Button cancel = new Button();
    private SourceSpec spec = Entries.blank();

    /** @param done is told the key; an empty one is to be forgotten */
    KeyPage(BaseDesk desk, Consumer<String> done, Runnable back) {
        super(10);
        this.desk = desk;
        getStyleClass().add("key-page");
        name.setLabelFor(field);
        keep.getStyleClass().add("accent-button");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(field.keyProperty().isEmpty());
        keep.setOnAction(event -> {
            String key = field.key();
            field.begin("");
            done.accept(key);
        });
        forget.setOnAction(event -> {
            field.begin("");
            done.accept("");
        });
        cancel.setOnAction(event -> {
            field.begin("");
            back.run();
        });
        link.setOnAction(event -> desk.browser().accept(address(link.getText())));
        for (Button each : new Button[] {forget, cancel}) {
            each.getStyleClass().add("worded-button");
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox buttons = new HBox(8, forget, cancel, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        getChildren().setAll(hint, link, new VBox(3, name, field), kept, buttons);
    }

    private static String address(String found) {
        return found.contains("://") ? found : "https://" + found;
    }

    void begin(SourceSpec of) {
        spec = of;
        String known = desk.shelf().key(of);
        field.begin(known);
        FormField.show(forget, !known.isEmpty());
        speak(desk.words());
        field.focus();
    }

    void speak(Messages words) {
        LocalText where = spec.web().keyHint();
        String text = where.primary(words.language());
        Matcher found = LINK.matcher(text);
        boolean hasLink = found.find();
        link.setText(hasLink ? found.group() : "");
        FormField.show(link, hasLink);
        hint.setText(where.isEmpty() ? words.text("basemaps.key.ask") : text);
        name.setText(words.text("basemaps.key"));
        field.speak(words);
        kept.setText(words.text("basemaps.key.kept"));
        keep.setText(words.text("basemaps.key.save"));
        forget.setText(words.text("basemaps.key.forget"));
        cancel.setText(words.text("control.cancel"));
    }
}
