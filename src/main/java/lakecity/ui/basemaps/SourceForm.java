package lakecity.ui.basemaps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The fields of a source; those that mean nothing to its kind are not shown. FX thread. */
final class SourceForm extends VBox {
    private final BaseDesk desk;
    private final ChoiceBox<SourceKind> kind = new ChoiceBox<>();
    private final TextField zh = field();
    private final TextField en = field();
    private final TextField address = field();
    private final Button choose = Buttons.icon(MaterialDesignF.FOLDER_OPEN_OUTLINE, "");
    private final Label hint = Labels.wrapping("", "muted");
    private final TextField attribution = field();
    private final TextField minZoom = field();
    private final TextField maxZoom = field();
    private final TextField subdomains = field();
    private final CheckBox annotation = new CheckBox();
    private final SecretField key = new SecretField();
    private final VBox subdomainBox;
    private final VBox keyBox;
    private SourceSpec before = Entries.blank();

    /** @param changed is told whenever something that matters to the tiles was changed */
    SourceForm(BaseDesk desk, Runnable changed) {
        super(10);
        this.desk = desk;
        getStyleClass().add("source-form");
        setMinWidth(0);
        kind.getItems().setAll(SourceKind.values());
        kind.setMaxWidth(Double.MAX_VALUE);
        annotation.setWrapText(true);
        annotation.setMinHeight(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> ask());
        HBox.setHgrow(address, Priority.ALWAYS);
        HBox place = new HBox(4, address, choose);
        place.setAlignment(Pos.CENTER_LEFT);
        subdomainBox = named(subdomains, subdomains);
        keyBox = named(key, key);
        HBox titles = wide(named(zh, zh), named(en, en));
        HBox zooms = wide(named(minZoom, minZoom), named(maxZoom, maxZoom));
        VBox addressBox = named(address, place);
        addressBox.getChildren().add(hint);
        getChildren()
                .setAll(
                        named(kind, kind),
                        titles,
                        addressBox,
                        subdomainBox,
                        keyBox,
                        named(attribution, attribution),
                        zooms,
                        annotation);
        List.of(address, subdomains, minZoom, maxZoom)
                .forEach(each -> each.textProperty().addListener((property, old, now) -> changed.run()));
        kind.valueProperty().addListener((property, old, now) -> changed.run());
        key.keyProperty().addListener((property, old, now) -> changed.run());
        kind.valueProperty().addListener((property, old, now) -> fit());
        address.textProperty().addListener((property, old, now) -> fit());
    }

    private static TextField field() {
        TextField field = new TextField();
        field.getStyleClass().add("scene-field");
        field.setMinWidth(0);
        return field;
    }

    private static VBox named(Node field, Node content) {
        Label name = Labels.wrapping("", "field-name");
        name.setLabelFor(field);
        VBox box = new VBox(3, name, content);
        box.setMinWidth(0);
        return box;
    }

    private static HBox wide(VBox left, VBox right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(10, left, right);
    }

    private static void name(Node field, String words) {
        field.setAccessibleText(words);
        for (Node each = field; each != null; each = each.getParent()) {
            if (each instanceof VBox box && box.getChildren().get(0) instanceof Label label) {
                label.setText(words);
                return;
            }
        }
    }

    void speak(Messages words) {
        name(kind, words.text("basemaps.field.kind"));
        name(zh, words.text("basemaps.field.zh"));
        name(en, words.text("basemaps.field.en"));
        name(address, words.text("basemaps.field.address"));
        name(attribution, words.text("basemaps.field.attribution"));
        name(minZoom, words.text("basemaps.field.min"));
        name(maxZoom, words.text("basemaps.field.max"));
        name(subdomains, words.text("basemaps.field.subdomains"));
        name(key, words.text("basemaps.key"));
        key.speak(words);
        annotation.setText(words.text("basemaps.field.annotation"));
        Buttons.describe(choose, words.text("basemaps.choose"), null);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SourceKind value) {
                return value == null ? "" : value.words(words);
            }

            @Override
            public @Nullable SourceKind fromString(String text) {
                return null;
            }
        });
        fit();
    }

    /** Shows a source to be changed. */
    void begin(SourceSpec spec, String secret) {
        before = spec;
        kind.setValue(SourceKind.of(spec.kind()));
        zh.setText(spec.title().zh());
        en.setText(spec.title().en());
        address.setText(spec.address());
        attribution.setText(spec.attribution().primary(desk.words().language()));
        minZoom.setText(Integer.toString(spec.minZoom()));
        maxZoom.setText(Integer.toString(spec.maxZoom()));
        subdomains.setText(String.join(", ", spec.web().subdomains()));
        annotation.setSelected(spec.role() == SourceSpec.Role.ANNOTATION);
        key.begin(secret);
        fit();
    }

    void focus() {
        (address.getText().isEmpty() ? kind : zh).requestFocus();
    }

    SourceDraft draft() {
        return new SourceDraft(
                before,
                kind.getValue(),
                zh.getText(),
                en.getText(),
                address.getText(),
                attribution.getText(),
                minZoom.getText().strip(),
                maxZoom.getText().strip(),
                subdomains.getText(),
                annotation.isSelected());
    }

    /** The key as typed; empty where the address asks for none. */
    String key() {
        return draft().before().needsKey() || address.getText().contains("{key}") ? key.key() : "";
    }

    private void fit() {
        SourceKind now = kind.getValue();
        if (now == null) {
            return;
        }
        hint.setText(now.hint(desk.words()));
        show(choose, now != SourceKind.TEMPLATE);
        show(subdomainBox, now == SourceKind.TEMPLATE && address.getText().contains("{s}"));
        show(keyBox, address.getText().contains("{key}"));
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void ask() {
        SourceKind now = kind.getValue();
        String title = desk.words().text("basemaps.choose");
        var window = getScene() == null ? null : getScene().getWindow();
        Optional<Path> chosen = now == SourceKind.FOLDER
                ? desk.chooser().folder(window, title, null)
                : desk.chooser().file(window, title, now.words(desk.words()), now.patterns());
        chosen.ifPresent(path -> {
            address.setText(path.toAbsolutePath().toString());
            String name = String.valueOf(path.getFileName()).replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
            if (zh.getText().isBlank() && en.getText().isBlank()) {
                zh.setText(name);
            }
        });
    }
}
