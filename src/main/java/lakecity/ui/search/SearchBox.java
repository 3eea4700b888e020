package lakecity.ui.search;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.search.Hit;
import lakecity.search.SearchResult;
import lakecity.search.Subject;
import lakecity.task.Background;
import lakecity.ui.control.Shortcut;
import lakecity.ui.control.TermCard;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;

/**
 * The search box with the card of results below it, both in the window's own Scene: input methods fail in a JavaFX popup.
 * The card hangs out of the box over whatever lies below. FX thread.
 */
public final class SearchBox extends Region {
    /** Goes to the box from wherever the focus is. */
    public static final KeyCombination KEYS = Shortcut.SEARCH.keys().orElseThrow();

    private static final double HEIGHT = 34;
    private static final double CARD_GAP = 6;
    private static final double CARD_WIDTH = 440;
    private static final double MARGIN = 12;

    private final ViewState state;
    private final ObservableValue<Session> session;
    private final SearchHistory history;
    private final Runnable leave;
    private final Consumer<String> toContents;
    private final SearchRun run;
    private final SearchField field = new SearchField(this::typed);
    private final ResultsCard card = new ResultsCard();
    private SearchResult result = SearchResult.NOTHING;
    /** Enter was pressed before the answer came. */
    private boolean entered;

    /**
     * @param history past queries
     * @param leave puts the focus where it belongs when the search is over
     * @param toContents goes to a clause or target in the plan's contents, by its id
     * @param failed told of a fault in the program
     */
    public SearchBox(
            ViewState state,
            ObservableValue<Session> session,
            Background background,
            SearchHistory history,
            Runnable leave,
            Consumer<String> toContents,
            Consumer<Throwable> failed) {
        this.state = state;
        this.session = session;
        this.history = history;
        this.leave = leave;
        this.toContents = toContents;
        run = new SearchRun(background, this::answered, failed);
        getStyleClass().add("search");
        getChildren().addAll(field, card);
        field.textProperty().addListener((property, old, now) -> ask());
        field.activeProperty().addListener((property, old, now) -> focusChanged(now));
        field.setOnMousePressed(event -> enter());
        field.onClicked(this::refresh);
        session.addListener((property, old, now) -> run.use(now.plan()));
        state.viewProperty().addListener((property, old, now) -> viewChanged(old, now));
        WindowEvents.follow(this, this::pressed, this::clickedOutside);
        run.use(session.getValue().plan());
        speak();
    }

    /** Puts the focus into the box with everything in it selected. */
    public void enter() {
        field.enter();
        refresh();
    }

    private void speak() {
        field.speak(Messages.of(state.view().language()));
    }

    private void viewChanged(View old, View now) {
        if (old.language() != now.language()) {
            speak();
        }
        boolean looksOther = old.language() != now.language()
                || old.axis() != now.axis()
                || !old.palette().equals(now.palette());
        if (looksOther && card.isVisible()) {
            refresh();
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            refresh();
        } else {
            card.hide();
        }
    }

    private void ask() {
        entered = false;
        run.ask(field.text());
    }

    private void answered(SearchResult found) {
        result = found;
        if (field.activeProperty().get()) {
            refresh();
            if (entered) {
                enterChosen();
            }
        }
    }

    private void enterChosen() {
        entered = run.isBusy();
        if (!entered) {
            card.chosen().ifPresent(ResultRow::choose);
        }
    }

    /** Shows what belongs below the box now. */
    private void refresh() {
        CardLines lines = new CardLines(state.view(), session.getValue().plan());
        if (field.text().isBlank()) {
            card.show(lines.empty(history.queriesProperty(), run.example(), field::put));
        } else if (result.sections().isEmpty()) {
            card.show(lines.nothing(field.text(), run.example(), field::put));
        } else {
            card.show(lines.hits(result, this::open));
            card.chooseFirst();
        }
        tellChosen();
        requestLayout();
    }

    /** Goes to what was found: on the map, in the plan's contents, or to what a word means. */
    private void open(Hit hit) {
        history.remember(field.text());
        card.hide();
        Plan plan = session.getValue().plan();
        if (hit.subject() instanceof Subject.OfTerm found) {
            TermCard.open(found.term(), plan, Messages.of(state.view().language()), field.node());
        } else if (hit.subject() instanceof Subject.OfFeature found) {
            open(found.feature(), plan);
            leave.run();
        } else {
            toContents.accept(hit.subject().id());
            leave.run();
        }
    }

    /** Flies to a feature, if anybody knows where it is, and selects it. */
    private void open(Feature feature, Plan plan) {
        state.select(feature.id());
        Ground.of(feature, plan).ifPresent(state::show);
    }

    private void typed(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN, KP_DOWN -> step(1);
            case UP, KP_UP -> step(-1);
            case PAGE_DOWN -> step(5);
            case PAGE_UP -> step(-5);
            case ENTER -> enterChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        if (card.isVisible()) {
            card.step(by);
            tellChosen();
        } else {
            refresh();
        }
    }

    /** The focus stays in the box: a screen reader learns from it what is chosen. */
    private void tellChosen() {
        field.tell(card.chosen().map(Node::getAccessibleText).orElse(null));
    }

    private void pressed(KeyEvent event) {
        if (KEYS.match(event)) {
            enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && field.activeProperty().get()) {
            escape();
            event.consume();
        }
    }

    /** First empties the box, then leaves it. */
    private void escape() {
        if (field.text().isEmpty()) {
            card.hide();
            leave.run();
        } else {
            field.put("");
        }
    }

    private void clickedOutside(MouseEvent event) {
        card.hide();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(HEIGHT, field.prefHeight(width));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        field.resizeRelocate(0, 0, getWidth(), getHeight());
        Scene scene = getScene();
        if (card.isVisible() && scene != null) {
            double top = localToScene(0, getHeight()).getY() + CARD_GAP;
            double left = localToScene(0, 0).getX();
            double width = Math.min(Math.max(CARD_WIDTH, getWidth()), scene.getWidth() - left - MARGIN);
            double height = Math.min(card.prefHeight(width), scene.getHeight() - top - MARGIN);
            card.resizeRelocate(0, getHeight() + CARD_GAP, Math.max(0, width), Math.max(0, height));
        }
    }
}
