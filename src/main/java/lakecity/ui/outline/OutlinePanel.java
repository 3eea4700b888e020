package lakecity.ui.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Plan;
import lakecity.task.Background;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.MessageCard;
import lakecity.ui.control.Problems;
import lakecity.ui.control.Toast;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/**
 * The panel of the plan's contents: targets, filters and the tree of clauses. What it names lights up on the map, and what
 * is pointed at or selected on the map is marked here. FX thread.
 */
public final class OutlinePanel extends VBox {
    /** The share of the panel that targets may take. */
    private static final double TARGETS = 0.42;
    /** So that the tree does not jump while the pointer crosses the map. */
    private static final Duration FOLLOW = Duration.millis(200);

    private final OutlineContext context;
    private final ObservableValue<Session> session;
    private final Background background;
    private final Problems problems;
    private final FilterChips filter;
    private final TargetsBoard targets;
    private final ClauseTree tree;
    private final StackPane body = new StackPane();
    private final PauseTransition follow = new PauseTransition(FOLLOW);
    private Background.Cancel reading = () -> {};
    private boolean isRead;
    private Runnable waiting = () -> {};

    /**
     * @param official gives the official text beside a clause, where the user has attached one
     * @param toStory makes a story of a clause
     */
    public OutlinePanel(
            ViewState state,
            ObservableValue<Session> session,
            Background background,
            Problems problems,
            Toast toast,
            Function<Clause, Optional<Region>> official,
            Consumer<Clause> toStory) {
        this.session = session;
        this.background = background;
        this.problems = problems;
        context = new OutlineContext(state, session, background, problems::report, official, toStory);
        filter = new FilterChips(context, this::filtered);
        targets = new TargetsBoard(context, this::go);
        tree = new ClauseTree(context, () -> toast.show(context.words().text("control.copied")));
        context.setToTarget(targets::open);
        getStyleClass().add("outline-panel");
        VBox.setVgrow(body, Priority.ALWAYS);
        // The tree takes what is left: its own wish would press the targets together.
        body.setPrefHeight(0);
        getChildren().addAll(targets, filter, body);
        heightProperty().addListener((property, old, now) -> targets.setRoom(TARGETS * now.doubleValue()));
        follow.setOnFinished(event -> reveal(context.marks().get().pointed()));
        listen(state);
        read();
    }

    private void listen(ViewState state) {
        session.addListener((property, old, now) -> read());
        state.viewProperty().addListener((property, old, now) -> changed(old, now));
        state.hoveredProperty().addListener((property, old, now) -> pointed(now));
        visibleProperty().addListener((property, old, now) -> {
            context.brushing().end();
            if (now) {
                reveal(context.marks().get().selected());
            }
        });
        sceneProperty().addListener((property, old, now) -> {
            context.brushing().end();
            reveal(context.marks().get().selected());
        });
    }

    /** Goes to a clause: it is opened and scrolled to, with those that hold it unfolded. The map stays. */
    public void show(String clause) {
        whenRead(() -> context.outline().clause(clause).ifPresent(this::go));
    }

    /** Runs something once the plan's contents are there: at once, or in a moment while they are being read. */
    public void whenRead(Runnable then) {
        if (isRead) {
            then.run();
        } else {
            waiting = then;
        }
    }

    /** Closes what is open here and seen: what is known of a target, then the chosen clause. False when there is nothing. */
    public boolean closeOne() {
        if (!isShown()) {
            return false;
        }
        if (targets.close()) {
            return true;
        }
        if (context.marks().get().chosen().isEmpty()) {
            return false;
        }
        context.unchoose();
        return true;
    }

    /** Goes to a clause, or to a target and the clause that sets it, and shows on the map what the clause names. */
    public void open(String id) {
        whenRead(() -> goAndFit(id));
    }

    private void goAndFit(String id) {
        if (context.outline().target(id).isPresent()) {
            targets.open(id);
        }
        context.outline()
                .clause(id)
                .or(() -> context.outline().naming(id).stream().findFirst())
                .ifPresent(clause -> {
                    go(clause);
                    context.fit(clause);
                });
    }

    private void go(Clause clause) {
        if (!tree.lists(clause.id())) {
            filter.clear();
        }
        tree.reveal(clause.id());
        tree.mark(clause);
        tree.reveal(clause.id());
    }

    private void changed(View old, View now) {
        if (old.language() != now.language()) {
            build();
        }
        if (!Objects.equals(old.selection(), now.selection())) {
            Set<String> naming = naming(now.selection());
            context.marks().set(context.marks().get().withSelected(naming));
            if (!context.isSelecting()) {
                reveal(naming);
            }
        }
    }

    /** A feature is pointed at: on the map the tree follows, in this panel it stays. */
    private void pointed(@Nullable String feature) {
        Set<String> naming = naming(feature);
        context.marks().set(context.marks().get().withPointed(naming));
        follow.stop();
        if (!naming.isEmpty() && !isInUse()) {
            follow.playFromStart();
        }
    }

    /** Whether mouse or keys are in it. Not focusWithin, which stays true when what had the focus is hidden. */
    private boolean isInUse() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != this) {
            node = node.getParent();
        }
        return isHover() || node == this;
    }

    private Set<String> naming(@Nullable String feature) {
        return feature == null
                ? Set.of()
                : context.outline().naming(feature).stream().map(Clause::id).collect(Collectors.toSet());
    }

    /** Scrolls to the first of some clauses in reading order, where somebody sees the panel. */
    private void reveal(Set<String> clauses) {
        if (isShown() && !clauses.isEmpty()) {
            context.outline().clauses().stream()
                    .map(Clause::id)
                    .filter(clauses::contains)
                    .filter(tree::lists)
                    .findFirst()
                    .ifPresent(tree::reveal);
        }
    }

    private boolean isShown() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return getScene() != null;
    }

    /** Counts in the background: a large plan takes its time. */
    private void read() {
        reading.cancel();
        isRead = false;
        waiting = () -> {};
        context.brushing().end();
        Plan plan = session.getValue().plan();
        context.marks().set(Marks.NONE);
        reading = background.run(() -> ClauseIndex.of(plan), this::use, problems::report);
    }

    private void use(ClauseIndex index) {
        context.use(index);
        tree.forget();
        filter.clear();
        build();
        context.marks()
                .set(Marks.NONE.withSelected(naming(context.state().view().selection())));
        reveal(context.marks().get().selected());
        isRead = true;
        Runnable then = waiting;
        waiting = () -> {};
        then.run();
    }

    private void build() {
        targets.fill();
        filter.fill();
        boolean any = !context.outline().roots().isEmpty();
        filter.setVisible(any);
        filter.setManaged(any);
        tree.setAccessibleText(context.words().text("outline.title"));
        fill(filter.filter());
    }

    private void filtered(ClauseFilter now) {
        fill(now);
        String chosen = context.marks().get().chosen();
        if (now.equals(ClauseFilter.ALL) && tree.lists(chosen)) {
            tree.reveal(chosen);
        }
    }

    private void fill(ClauseFilter now) {
        List<Clause> roots = context.outline().roots();
        tree.fill(roots, now);
        boolean nothing = tree.getRoot().getChildren().isEmpty();
        body.getChildren().setAll(nothing ? empty(roots.isEmpty()) : tree);
    }

    private Region empty(boolean noContents) {
        Messages words = context.words();
        MessageCard card;
        if (noContents) {
            card = new MessageCard(MaterialDesignF.FORMAT_LIST_TEXT, words.text("outline.none"), new String[] {
                words.text("outline.none.more")
            });
        } else {
            Button clear = Buttons.worded(MaterialDesignF.FILTER_OFF_OUTLINE, words.text("outline.filter.clear"));
            clear.setOnAction(event -> filter.clear());
            card = new MessageCard(
                    MaterialDesignF.FILTER_OUTLINE,
                    words.text("outline.nothing"),
                    new String[] {words.text("outline.nothing.more")},
                    clear);
        }
        card.getStyleClass().setAll("empty-message");
        StackPane.setAlignment(card, javafx.geometry.Pos.TOP_LEFT);
        return card;
    }
}
