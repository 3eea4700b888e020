package lakecity.ui.basemaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Toast;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The page with all sources. FX thread. */
final class SourceList extends VBox {

    /** What the list asks for beyond moving and hiding. */
    interface Wishes {
        void add();

        void edit(BaseEntry entry);

        void copy(BaseEntry entry);

        void key(BaseEntry entry);

        void remove(BaseEntry entry);

        /** What was not understood is to be taken out of the files. */
        void clean();

        /** Another list is to be kept. */
        void keep(List<BaseEntry> entries);
    }

    private final BaseDesk desk;
    private final Wishes wishes;
    private final VBox rows = new VBox();
    private final Map<String, SourceRow> byId = new LinkedHashMap<>();
    private final Label lead = Labels.wrapping("", "muted");
    private final Button add = Buttons.worded(MaterialDesignP.PLUS, "");
    private final VBox content = new VBox(10);
    private final FittingScroll scroll = new FittingScroll(content);
    private final BrokenStrip strip;
    private final RowDrag drag = new RowDrag(scroll, this::place);

    /** @param toast says what was done, beside the button at the foot */
    SourceList(BaseDesk desk, Wishes wishes, Toast toast) {
        super(10);
        this.desk = desk;
        this.wishes = wishes;
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add.getStyleClass().add("accent-button");
        add.setOnAction(event -> wishes.add());
        toast.managedProperty().bind(toast.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, toast, space, add);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("export-buttons");
        strip = new BrokenStrip(desk, wishes::clean);
        // In a low window the rows need all the height there is.
        content.getChildren().setAll(lead, strip, rows);
        content.setMinWidth(0);
        getChildren().setAll(scroll, foot);
    }

    void speak(Messages words) {
        lead.setText(words.text("basemaps.lead"));
        add.setText(words.text("basemaps.add"));
        scroll.setAccessibleText(words.text("basemaps.title"));
        build();
    }

    void focus() {
        add.requestFocus();
    }

    /** Puts the keys on what is done with an entry; they stay there when the list is made anew. */
    void focus(String id, SourceAction action) {
        SourceRow row = byId.get(id);
        if (row == null) {
            focus();
        } else {
            row.focus(action);
            scroll.reveal(row);
        }
    }

    /** Makes all rows anew; the keys stay where they were. */
    void build() {
        Optional<SourceRow> focused =
                byId.values().stream().filter(row -> row.focused().isPresent()).findFirst();
        Optional<SourceAction> action = focused.flatMap(SourceRow::focused);
        rebuild();
        action.ifPresent(each -> focus(focused.get().source(), each));
    }

    private void rebuild() {
        List<BaseEntry> entries = desk.shelf().entries().getValue();
        strip.refresh();
        byId.clear();
        rows.getChildren().clear();
        for (BaseEntry entry : entries) {
            SourceRow row = row(entry, entries);
            byId.put(entry.id(), row);
            rows.getChildren().add(row);
        }
    }

    private SourceRow row(BaseEntry entry, List<BaseEntry> entries) {
        String id = entry.id();
        boolean shown = Shown.is(desk.state().view(), id);
        SourceRow row = new SourceRow(entry, shown, desk.words());
        row.offer(
                SourceAction.USE,
                MaterialDesignM.MAP_CHECK_OUTLINE,
                "basemaps.do.use",
                () -> desk.use().accept(id));
        row.disable(SourceAction.USE, entry.hidden() || shown);
        if (!entry.isEmbedded()) {
            offerPlace(row, entry, entries);
            offerChange(row, entry);
            row.disable(SourceAction.HIDE, shown && !entry.hidden());
            drag.install(row);
        }
        row.arrange();
        return row;
    }

    private void offerPlace(SourceRow row, BaseEntry entry, List<BaseEntry> entries) {
        String id = entry.id();
        row.offer(SourceAction.UP, MaterialDesignA.ARROW_UP, "basemaps.do.up", () -> move(id, -1, SourceAction.UP));
        row.offer(
                SourceAction.DOWN,
                MaterialDesignA.ARROW_DOWN,
                "basemaps.do.down",
                () -> move(id, 1, SourceAction.DOWN));
        row.disable(SourceAction.UP, !Entries.canMove(entries, id, -1));
        row.disable(SourceAction.DOWN, !Entries.canMove(entries, id, 1));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && by != 0) {
                move(id, by, row.focused().orElse(SourceAction.USE));
                event.consume();
            }
        });
    }

    private void offerChange(SourceRow row, BaseEntry entry) {
        if (entry.spec().needsKey()) {
            row.offer(SourceAction.KEY, MaterialDesignK.KEY_OUTLINE, "basemaps.do.key", () -> wishes.key(entry));
        }
        if (entry.own()) {
            row.offer(SourceAction.EDIT, MaterialDesignP.PENCIL_OUTLINE, "basemaps.do.edit", () -> wishes.edit(entry));
            row.offer(
                    SourceAction.REMOVE,
                    MaterialDesignT.TRASH_CAN_OUTLINE,
                    "basemaps.do.remove",
                    () -> wishes.remove(entry));
        }
        row.offer(SourceAction.COPY, MaterialDesignC.CONTENT_COPY, "basemaps.do.copy", () -> wishes.copy(entry));
        row.offer(
                SourceAction.HIDE,
                entry.hidden() ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE,
                entry.hidden() ? "basemaps.do.show" : "basemaps.do.hide",
                () -> hide(entry));
    }

    /** A source was let go above or below another one. */
    void place(String id, String at, boolean above) {
        List<BaseEntry> now = desk.shelf().entries().getValue();
        List<BaseEntry> next = Entries.placed(now, id, at, above);
        if (!next.equals(now)) {
            wishes.keep(next);
        }
        focus(id, SourceAction.USE);
    }

    private void move(String id, int by, SourceAction action) {
        wishes.keep(Entries.moved(desk.shelf().entries().getValue(), id, by));
        focus(id, action);
    }

    private void hide(BaseEntry entry) {
        wishes.keep(Entries.with(desk.shelf().entries().getValue(), entry.withHidden(!entry.hidden())));
        focus(entry.id(), SourceAction.HIDE);
    }
}
