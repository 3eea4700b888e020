package lakecity.ui.projects;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.task.Background;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.MessageCard;
import lakecity.ui.control.Problems;
import lakecity.ui.control.Toast;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The panel of projects: filter, table, and at its foot sorting and export. FX thread. */
public final class ProjectsPanel extends VBox {
    /** Left and right of what stands at the foot, as in the style sheet. */
    private static final double MARGIN = 16;
    /** In a lower panel, in pixels, the list needs the hint's room. */
    private static final double ROOM_FOR_HINT = 560;

    private final ProjectContext context;
    private final ObservableValue<Session> session;
    private final Background background;
    private final Problems problems;
    private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide", false);
    private final ProjectList list = new ProjectList();
    private final ProjectsTable table;
    private final Button widen = Buttons.icon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL, "");
    private final FilterBar filter = new FilterBar(this::filtered, widen);
    private final SortMenu sort;
    private final TableMenu menu;
    private final Label hint = Labels.wrapping("", "muted");
    private Background.Cancel reading = () -> {};

    /** @param located runs when the user wants to see a line's place: where the panel hides the map, it should go */
    public ProjectsPanel(
            ViewState state,
            ObservableValue<Session> session,
            Background background,
            Problems problems,
            Toast toast,
            Runnable located) {
        this.session = session;
        this.background = background;
        this.problems = problems;
        context = new ProjectContext(state, session, toast, located);
        table = new ProjectsTable(list, context);
        sort = new SortMenu(table);
        menu = new TableMenu(table, context, background, problems, this::listed);
        getStyleClass().add("projects-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        FlowPane foot = new FlowPane(8, 6, sort, menu, hint);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinWidth(0);
        hint.visibleProperty().bind(heightProperty().greaterThan(ROOM_FOR_HINT));
        hint.managedProperty().bind(hint.visibleProperty());
        hint.maxWidthProperty().bind(foot.widthProperty().subtract(2 * MARGIN));
        foot.getStyleClass().add("projects-foot");
        getChildren().addAll(filter, table, foot);
        widen.setOnAction(event -> wide.set(!wide.get()));
        wide.addListener((property, old, now) -> {
            table.setWide(now);
            sort.setVisible(!now);
            sort.setManaged(!now);
            describe();
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (TableMenu.COPY.match(event)) {
                menu.copy();
                event.consume();
            }
        });
        session.addListener((property, old, now) -> read());
        state.viewProperty().addListener((property, old, now) -> changed(old, now));
        read();
    }

    /** Whether the user wants the full table, which takes room from the map. */
    public BooleanProperty wideProperty() {
        return wide;
    }

    /** Whether the keyboard is in it. Not focusWithin, which stays true when what had the focus is hidden. */
    public boolean isInUse() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node == this && isVisible();
    }

    private void changed(View old, View now) {
        if (old.language() != now.language()) {
            read();
            return;
        }
        if (old.axis() != now.axis() || !old.layers().equals(now.layers())) {
            table.refresh();
        }
        if (!Objects.equals(old.selection(), now.selection())) {
            table.showSelection(false);
        }
    }

    /** Puts the plan into lines of the present language, in the background: a large plan takes its time. */
    private void read() {
        reading.cancel();
        Plan plan = session.getValue().plan();
        Messages words = context.words();
        filter.show(plan, words);
        table.speak(words);
        sort.speak(words);
        menu.speak();
        hint.setText(words.text("projects.hint"));
        describe();
        table.setPlaceholder(Labels.wrapping("", "muted"));
        reading = background.run(() -> ProjectRows.of(plan, words), this::show, problems::report);
    }

    private void show(List<ProjectRow> rows) {
        table.keepingSelection(() -> {
            list.setRows(rows);
            list.setFilter(filter.filter());
        });
        table.setPlaceholder(empty());
        count();
    }

    private void filtered(ProjectFilter now) {
        table.keepingSelection(() -> list.setFilter(now));
        count();
    }

    private void count() {
        filter.count(list.shown().size(), list.total());
    }

    private MessageCard empty() {
        Messages words = context.words();
        if (list.rows().isEmpty()) {
            return placeholder(
                    new MessageCard(MaterialDesignF.FOLDER_OPEN_OUTLINE, words.text("projects.none"), new String[] {
                        words.text("projects.none.more")
                    }));
        }
        Button clear = Buttons.worded(MaterialDesignF.FILTER_OFF_OUTLINE, words.text("projects.clear"));
        clear.setOnAction(event -> filter.clear());
        return placeholder(new MessageCard(
                MaterialDesignF.FILTER_OUTLINE,
                words.text("projects.nothing"),
                new String[] {words.text("projects.nothing.more")},
                clear));
    }

    /** It lies within the panel, not raised over the map. */
    private static MessageCard placeholder(MessageCard card) {
        card.getStyleClass().setAll("empty-message");
        return card;
    }

    private void describe() {
        boolean now = wide.get();
        widen.setGraphic(new FontIcon(
                now ? MaterialDesignA.ARROW_COLLAPSE_HORIZONTAL : MaterialDesignA.ARROW_EXPAND_HORIZONTAL));
        Buttons.describe(widen, context.words().text(now ? "projects.narrow" : "projects.wide"), null);
    }

    /** What is listed, for those who read the table elsewhere. */
    private String listed() {
        return context.words().text("projects.listed", list.shown().size(), list.total());
    }
}
