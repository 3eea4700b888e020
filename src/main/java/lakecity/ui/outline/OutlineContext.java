package lakecity.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Outline;
import lakecity.plan.Plan;
import lakecity.plan.Term;
import lakecity.task.Background;
import lakecity.ui.control.Citation;
import lakecity.ui.control.Glossary;
import lakecity.ui.control.TermCard;
import lakecity.ui.control.TermText;
import lakecity.view.Session;
import lakecity.view.ViewState;

/** What the panel's parts share: the plan and its words, which clauses are marked, and what a line may do. FX thread. */
final class OutlineContext {
    private final ViewState state;
    private final ObservableValue<Session> session;
    private final Background background;
    private final Consumer<? super Throwable> trouble;
    private final Function<Clause, Optional<Region>> official;
    private final Consumer<Clause> toStory;
    private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.NONE);
    private final Brushing brushing;
    private ClauseIndex index = ClauseIndex.EMPTY;
    private Glossary glossary = Glossary.EMPTY;
    private Consumer<String> toTarget = target -> {};
    private Background.Cancel fitting = () -> {};
    private boolean selecting;

    OutlineContext(
            ViewState state,
            ObservableValue<Session> session,
            Background background,
            Consumer<? super Throwable> trouble,
            Function<Clause, Optional<Region>> official,
            Consumer<Clause> toStory) {
        this.state = state;
        this.session = session;
        this.background = background;
        this.trouble = trouble;
        this.official = official;
        this.toStory = toStory;
        brushing = new Brushing(state);
    }

    ViewState state() {
        return state;
    }

    Plan plan() {
        return session.getValue().plan();
    }

    Outline outline() {
        return plan().outline();
    }

    Messages words() {
        return Messages.of(state.view().language());
    }

    String text(LocalText text) {
        return text.primary(state.view().language());
    }

    /** A wrapping text with its terms underlined. */
    TermText terms(LocalText text, String style) {
        BiConsumer<Term, Node> open = (term, from) -> TermCard.open(term, plan(), words(), from);
        return new TermText(text(text), glossary, open, style);
    }

    List<Feature> features(List<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> plan().feature(id).stream())
                .toList();
    }

    Citation citation() {
        return new Citation(plan(), words());
    }

    /** The official text beside a clause, where the user has attached one. */
    void makeStory(Clause clause) {
        toStory.accept(clause);
    }

    Optional<Region> official(Clause clause) {
        return official.apply(clause);
    }

    ObjectProperty<Marks> marks() {
        return marks;
    }

    Brushing brushing() {
        return brushing;
    }

    ClauseCounts counts(Clause clause) {
        return index.of(clause);
    }

    ClauseIndex index() {
        return index;
    }

    /** The plan was read: its counts are there. */
    void use(ClauseIndex newIndex) {
        index = newIndex;
        glossary = new Glossary(outline().terms());
    }

    /** What opens a target in the panel's head. */
    void setToTarget(Consumer<String> open) {
        toTarget = open;
    }

    void toTarget(String id) {
        toTarget.accept(id);
    }

    /** The line of a clause stays marked and open. */
    void choose(Clause clause) {
        marks.set(marks.get().withChosen(clause.id()));
    }

    /** No clause is open any more. */
    void unchoose() {
        marks.set(marks.get().withChosen(""));
    }

    /** Shows the ground of all that a clause names; nothing moves where nobody knows where it is. */
    void fit(Clause clause) {
        fitting.cancel();
        Plan plan = plan();
        Set<String> ids = counts(clause).features();
        fitting = background.run(() -> ground(ids, plan), bounds -> bounds.ifPresent(state::show), trouble);
    }

    private static Optional<Bounds> ground(Set<String> ids, Plan plan) {
        return Ground.of(ids.stream().flatMap(id -> plan.feature(id).stream()).collect(Collectors.toList()), plan);
    }

    /** Selects a feature from within the panel, which stays where it is. */
    void select(Feature feature) {
        selecting = true;
        state.select(feature.id());
        selecting = false;
    }

    /** Whether it is the panel itself that selects. */
    boolean isSelecting() {
        return selecting;
    }
}
