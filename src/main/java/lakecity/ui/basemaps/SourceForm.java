package lakecity.ui.basemaps;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileSource;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The fields of a source. An address that is pasted is understood, and what follows from it is filled in; what most need
 * not set is folded away. FX thread.
 */
final class SourceForm extends VBox {
    private final BaseDesk desk;
    private final AddressField address;
    private final TextField zh = FormField.text();
    private final TextField en = FormField.text();
    private final TextField attribution = FormField.text();
    private final TextField subdomains = FormField.text();
    private final CheckBox annotation = new CheckBox();
    private final SecretField key = new SecretField();
    private final Label moved = Labels.wrapping("", "muted");
    private final VBox subdomainBox;
    private final VBox keyBox;
    private final Button fold = new Button();
    private final MoreFields more;
    private SourceSpec before = Entries.blank();
    /** The name that was filled in, as long as nobody typed another. */
    private String ownName = "";
    /** The credit that was filled in, as long as nobody typed another. */
    private String ownCredit = "";

    /** @param changed is told whenever something that matters to the tiles was changed */
    SourceForm(BaseDesk desk, Runnable changed) {
        super(10);
        this.desk = desk;
        getStyleClass().add("source-form");
        setMinWidth(0);
        address = new AddressField(desk, this::understood);
        more = new MoreFields(desk, changed);
        annotation.setWrapText(true);
        annotation.setMinHeight(Region.USE_PREF_SIZE);
        subdomainBox = FormField.named(subdomains, subdomains);
        keyBox = FormField.named(key, key);
        keyBox.getChildren().add(moved);
        fold.getStyleClass().add("link-button");
        fold.setOnAction(event -> unfold(!more.isVisible()));
        getChildren()
                .setAll(
                        address,
                        subdomainBox,
                        keyBox,
                        FormField.wide(FormField.named(zh, zh), FormField.named(en, en)),
                        FormField.named(attribution, attribution),
                        annotation,
                        fold,
                        more);
        address.readingProperty().addListener((property, old, now) -> changed.run());
        subdomains.textProperty().addListener((property, old, now) -> changed.run());
        key.keyProperty().addListener((property, old, now) -> changed.run());
        address.readingProperty().addListener((property, old, now) -> fit());
        annotation.selectedProperty().addListener((property, old, now) -> fit());
        unfold(false);
    }

    private void unfold(boolean open) {
        FormField.show(more, open);
        fold.setGraphic(new FontIcon(open ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
        fold.setAccessibleText(desk.words().text(open ? "basemaps.less" : "basemaps.more"));
    }

    void speak(Messages words) {
        address.speak(words);
        FormField.name(zh, words.text("basemaps.field.zh"));
        FormField.name(en, words.text("basemaps.field.en"));
        FormField.name(attribution, words.text("basemaps.field.attribution"));
        FormField.name(subdomains, words.text("basemaps.field.subdomains"));
        FormField.name(key, words.text("basemaps.key"));
        key.speak(words);
        moved.setText(words.text("basemaps.key.moved"));
        annotation.setText(words.text("basemaps.field.annotation"));
        fold.setText(words.text("basemaps.more"));
        more.speak(words);
        unfold(more.isVisible());
        fit();
    }

    /** Shows a source to be changed. */
    void begin(SourceSpec spec, String secret) {
        before = spec;
        ownName = "";
        ownCredit = "";
        FormField.show(moved, false);
        key.begin(secret);
        subdomains.setText(String.join(", ", spec.web().subdomains()));
        annotation.setSelected(spec.role() == SourceSpec.Role.ANNOTATION);
        attribution.setText(spec.attribution().primary(desk.words().language()));
        zh.setText(spec.title().zh());
        en.setText(spec.title().en());
        more.begin(spec);
        more.speak(desk.words());
        unfold(false);
        address.begin(spec.address());
        fit();
    }

    /** Shows what was dropped or is to be added. */
    void take(Path path) {
        address.take(path);
    }

    void focus() {
        if (address.reading().form() == AddressReading.Form.NOTHING) {
            address.focus();
        } else {
            ownLanguage().requestFocus();
        }
    }

    SourceDraft draft() {
        return new SourceDraft(
                before,
                address.reading(),
                zh.getText(),
                en.getText(),
                attribution.getText(),
                subdomains.getText(),
                annotation.isSelected(),
                more.more());
    }

    /** The key as typed; empty where the address asks for none. */
    String key() {
        return draft().needsKey() ? key.key() : "";
    }

    /** A whole address was given at once: what follows from it is filled in where nothing stands yet. */
    private void understood(AddressReading read) {
        if (!read.key().isEmpty()) {
            key.begin(read.key());
            FormField.show(moved, true);
        }
        if (subdomains.getText().isBlank() && !read.subdomains().isEmpty()) {
            subdomains.setText(String.join(", ", read.subdomains()));
        }
        offerCredit("");
        SourceDraft draft = draft();
        if (draft.fault().isPresent()) {
            return;
        }
        offerName(draft.isWeb() ? draft.host() : fileName(read.address()));
        if (draft.isWeb()) {
            credit(draft.host()).ifPresent(this::offerCredit);
        }
    }

    /** An archive was opened and says of itself what it has. */
    void learned(TileSource source) {
        if (draft().kind() == SourceKind.TEMPLATE) {
            return;
        }
        more.found(source.minZoom(), source.maxZoom());
        address.found(source.minZoom(), source.maxZoom());
        offerCredit(source.attribution().primary(desk.words().language()));
    }

    private void offerCredit(String credit) {
        if (attribution.getText().isBlank() || attribution.getText().equals(ownCredit)) {
            ownCredit = credit;
            attribution.setText(credit);
        }
    }

    private void offerName(String name) {
        TextField own = ownLanguage();
        TextField other = own.equals(zh) ? en : zh;
        boolean untouched = other.getText().isBlank()
                && (own.getText().isBlank() || own.getText().equals(ownName));
        if (untouched) {
            ownName = name;
            own.setText(name);
        }
    }

    private TextField ownLanguage() {
        return desk.words().language() == Language.ZH ? zh : en;
    }

    private static String fileName(String path) {
        String name = path.replace('\\', '/').replaceFirst("/+$", "");
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
    }

    /** What other maps of the same server are credited with. */
    private Optional<String> credit(String host) {
        return desk.shelf().entries().getValue().stream()
                .filter(each -> each.spec().isOnline())
                .filter(each -> domain(SourceDraft.placeOf(each.spec())).equals(domain(host)))
                .map(each -> each.spec().attribution().primary(desk.words().language()))
                .filter(each -> !each.isBlank())
                .findFirst();
    }

    /** The last parts of a server's name: t0.tiles.example.org and t1.tiles.example.org are one. */
    private static String domain(String host) {
        List<String> parts = List.of(host.toLowerCase(Locale.ROOT).split("\\."));
        return String.join(".", parts.subList(Math.max(0, parts.size() - 3), parts.size()));
    }

    private void fit() {
        SourceDraft draft = draft();
        FormField.show(
                subdomainBox,
                draft.kind() == SourceKind.TEMPLATE && draft.address().contains("{s}"));
        FormField.show(keyBox, draft.needsKey());
        more.fit(draft);
    }
}
