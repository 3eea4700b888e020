package lakecity.ui.basemaps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Card;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Toast;
import lakecity.view.View;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The card that lies over the window while base maps are looked after: the list of all, a page to add or change one, and a
 * page that asks for a key. FX thread.
 */
public final class BaseMapsCard extends StackPane {
    private final BaseDesk desk;
    private final Sheet sheet = new Sheet();
    private final SourceList list;
    private final SourceEditor editor;
    private final KeyPage keys;
    private final Removal removal;
    private final Toast toast = new Toast();
    private final Label trouble = Labels.wrapping("", "export-trouble");
    private Optional<LocalText> fault = Optional.empty();
    private Optional<SourceSpec> keyFor = Optional.empty();
    private Optional<Runnable> afterKey = Optional.empty();
    /** Whether the list was open when a key was asked for: who gives none comes back to it. */
    private boolean listBefore;

    private Optional<Node> before = Optional.empty();
    private SourceAction last = SourceAction.USE;
    private String titleKey = "basemaps.title";
    private VBox page;
    private String edited = "";

    /** The card itself, in the look of the others. */
    private static final class Sheet extends Card {
        void show(String title, Node close, Node... content) {
            fill(title, new Node[] {close}, content);
        }
    }

    public BaseMapsCard(BaseDesk desk) {
        this.desk = desk;
        getStyleClass().add("export-layer");
        sheet.getStyleClass().addAll("export-card", "base-maps-card");
        removal = new Removal(desk, toast, this::refused);
        list = new SourceList(desk, new Wishes(), toast);
        editor = new SourceEditor(desk, this::save, this::showList);
        keys = new KeyPage(desk, this::keyed, this::leaveKey);
        page = list;
        getChildren().setAll(sheet);
        StackPane.setAlignment(sheet, Pos.CENTER);
        setVisible(false);
        new FileDrop(this, this::add);
        desk.shelf().entries().addListener((property, old, now) -> list.build());
        desk.state().viewProperty().addListener((property, old, now) -> follow(old, now));
    }

    private void follow(View old, View now) {
        if (isVisible() && old.language() != now.language()) {
            speak();
        } else if (isVisible()
                && (!old.baseMap().equals(now.baseMap())
                        || !old.annotation().source().equals(now.annotation().source()))) {
            list.build();
        }
    }

    /** What the list asks for. */
    private final class Wishes implements SourceList.Wishes {
        @Override
        public void add() {
            last = SourceAction.USE;
            BaseMapsCard.this.edit(Entries.blank(), "", "basemaps.new");
        }

        @Override
        public void edit(BaseEntry entry) {
            last = SourceAction.EDIT;
            BaseMapsCard.this.edit(entry.spec(), desk.shelf().key(entry.spec()), "basemaps.edit");
        }

        @Override
        public void copy(BaseEntry entry) {
            last = SourceAction.COPY;
            BaseMapsCard.this.edit(Entries.copy(entry.spec()), desk.shelf().key(entry.spec()), "basemaps.new");
        }

        @Override
        public void key(BaseEntry entry) {
            last = SourceAction.KEY;
            showKey(entry.spec());
        }

        @Override
        public void remove(BaseEntry entry) {
            say(Optional.empty());
            removal.remove(entry);
            list.focus();
        }

        @Override
        public void clean() {
            say(Optional.empty());
            desk.shelf().clean(BaseMapsCard.this::refused);
            list.build();
            list.focus();
        }

        @Override
        public void keep(List<BaseEntry> entries) {
            say(Optional.empty());
            desk.shelf().keep(entries, BaseMapsCard.this::refused);
        }
    }

    /** Opens the card with the list of all sources. */
    public void open() {
        begin();
        showList();
    }

    /** Whether a file's name says that it holds tiles. */
    public static boolean takes(Path path) {
        return FileDrop.isArchive(path);
    }

    /** Opens the card with a new source made of a file or folder. */
    public void add(Path path) {
        begin();
        last = SourceAction.USE;
        edit(Entries.blank(), "", "basemaps.new");
        editor.take(path);
    }

    /** Asks for the key of a source, then goes on; nothing follows when the user would rather not. */
    public void askKey(SourceSpec spec, Runnable then) {
        boolean wasOpen = isVisible();
        listBefore = wasOpen;
        begin();
        afterKey = Optional.of(() -> {
            if (wasOpen) {
                showList();
            } else {
                close();
            }
            then.run();
        });
        showKey(spec);
    }

    /** Whether a source asks for a key that the user has not given. */
    public boolean lacksKey(SourceSpec spec) {
        return spec.needsKey() && desk.shelf().key(spec).isEmpty();
    }

    /** Goes back to the list, or closes the card; false when it is closed already. */
    public boolean escape() {
        if (!isVisible()) {
            return false;
        }
        if (page == keys) {
            leaveKey();
        } else if (page == editor) {
            showList();
        } else {
            close();
        }
        return true;
    }

    private void begin() {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        setVisible(true);
    }

    private void close() {
        editor.stop();
        afterKey = Optional.empty();
        setVisible(false);
        before.ifPresent(Node::requestFocus);
    }

    private void showList() {
        editor.stop();
        show(list, "basemaps.title");
        list.focus(edited, last);
        edited = "";
    }

    private void edit(SourceSpec spec, String key, String title) {
        edited = spec.id();
        show(editor, title);
        editor.begin(spec, key);
        editor.focus();
    }

    private void showKey(SourceSpec spec) {
        keyFor = Optional.of(spec);
        edited = spec.id();
        show(keys, "basemaps.key.title");
        keys.begin(spec);
    }

    private void leaveKey() {
        boolean asked = afterKey.isPresent();
        afterKey = Optional.empty();
        if (asked && !listBefore) {
            close();
        } else {
            showList();
        }
    }

    private void keyed(String key) {
        keyFor.ifPresent(spec -> {
            desk.shelf().keepKey(spec, key, this::refused);
            Shown.again(desk.state(), spec.id());
        });
        Optional<Runnable> then = afterKey;
        afterKey = Optional.empty();
        if (then.isPresent()) {
            then.get().run();
        } else {
            showList();
        }
    }

    private void save(SourceEditor.Written written) {
        say(Optional.empty());
        List<BaseEntry> entries = desk.shelf().entries().getValue();
        int index = Entries.indexOf(entries, written.spec().id());
        BaseEntry entry = new BaseEntry(
                written.spec(), true, index >= 0 && entries.get(index).hidden());
        if (written.spec().needsKey()) {
            desk.shelf().keepKey(written.spec(), written.key(), this::refused);
        }
        desk.shelf().keep(Entries.with(entries, entry), this::refused);
        Shown.again(desk.state(), entry.id());
        last = SourceAction.USE;
        showList();
    }

    private void refused(LocalText why) {
        say(Optional.of(why));
    }

    private void say(Optional<LocalText> now) {
        fault = now;
        trouble.setText(now.map(each -> each.primary(desk.words().language())).orElse(""));
        FormField.show(trouble, now.isPresent());
    }

    private void show(VBox now, String title) {
        page = now;
        titleKey = title;
        VBox.setVgrow(now, Priority.ALWAYS);
        speak();
        // What a scroll pane holds takes the keys only once it is laid out.
        applyCss();
        layout();
    }

    private void speak() {
        Messages words = desk.words();
        Button close = Buttons.icon(MaterialDesignC.CLOSE, words.text("control.close"));
        close.setOnAction(event -> escape());
        list.speak(words);
        editor.speak(words);
        if (page == keys) {
            keys.speak(words);
        }
        String title = keyFor.filter(spec -> page == keys)
                .map(spec -> words.text(titleKey, spec.title().primary(words.language())))
                .orElseGet(() -> words.text(titleKey));
        sheet.show(title, close, page, trouble);
        say(fault);
    }
}
