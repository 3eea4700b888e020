package lakecity.ui.search;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.search.Hit;
import lakecity.search.SearchResult;
import lakecity.search.Subject;
import lakecity.task.Background;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Shortcut;
import lakecity.ui.control.TermCard;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * The search box with the card of results below it, both in the window's own Scene: input methods fail in a JavaFX popup.
 * The card hangs out of the box over whatever lies below. FX thread.
 */
public final class SearchBox extends Region {
    /** Goes to the box from wherever the focus is. */
    public static final KeyCombination KEYS = Shortcut.SEARCH.keys().orElseThrow();

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double HEIGHT = 34;
    private static final double CARD_GAP = 6;
    private static final double CARD_WIDTH = 440;
    private static final double MARGIN = 12;
    /** The index looks at less; a book that was pasted is not kept in the box. */
    private static final int LONGEST = 200;

    private final ViewState state;
    private final ObservableValue<Session> session;
    private final SearchHistory history;
    private final Runnable leave;
    private final Consumer<String> toContents;
    private final SearchRun run;
    private final TextField field = new TextField();
    private final Label keys = Labels.line(KEYS.getDisplayText().replace("+", " "), "key-hint");
    private final Button clear = Buttons.icon(MaterialDesignC.CLOSE, "");
    private final HBox frame = new HBox(8, new FontIcon(MaterialDesignM.MAGNIFY), field, keys, clear);
    private final Tooltip hint = Buttons.hint("");
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
        buildFrame();
        getChildren().addAll(frame, card);
        field.textProperty().addListener((property, old, now) -> ask());
        field.focusedProperty().addListener((property, old, now) -> focusChanged(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        session.addListener((property, old, now) -> run.use(now.plan()));
        state.viewProperty().addListener((property, old, now) -> viewChanged(old, now));
        WindowEvents.follow(this, this::pressed, this::clickedOutside);
        run.use(session.getValue().plan());
        speak();
    }

    /** Puts the focus into the box with everything in it selected. */
    public void enter() {
        field.requestFocus();
        field.selectAll();
        refresh();
    }

    private void buildFrame() {
        frame.getStyleClass().add("search-box");
        frame.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        field.setTextFormatter(new TextFormatter<>(change -> {
            String line = change.getText().replaceAll("\\p{Cntrl}+", " ");
            int room = Math.max(
                    0,
                    LONGEST
                            - (change.getControlNewText().length()
                                    - change.getText().length()));
            change.setText(line.length() > room ? line.substring(0, room) : line);
            return change;
        }));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> {
            field.clear();
            field.requestFocus();
        });
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        keys.visibleProperty().bind(field.textProperty().isEmpty());
        keys.managedProperty().bind(keys.visibleProperty());
        keys.setMouseTransparent(true);
        field.setTooltip(hint);
        frame.setOnMousePressed(event -> enter());
        field.setOnMouseClicked(event -> refresh());
    }

    private void speak() {
        Messages words = Messages.of(state.view().language());
        field.setPromptText(words.text("search.prompt"));
        field.setAccessibleText(words.text("search.accessible"));
        hint.setText(words.text("search.accessible") + "  " + KEYS.getDisplayText());
        Buttons.describe(clear, words.text("search.clear"), new KeyCodeCombination(KeyCode.ESCAPE));
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
        frame.pseudoClassStateChanged(ACTIVE, focused);
        // The hint would lie over the card.
        field.setTooltip(focused ? null : hint);
        if (focused) {
            refresh();
        } else {
            card.hide();
        }
    }

    private void ask() {
        entered = false;
        run.ask(field.getText());
    }

    private void answered(SearchResult found) {
        result = found;
        if (field.isFocused()) {
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
        if (field.getText().isBlank()) {
            card.show(lines.empty(history.queriesProperty(), run.example(), this::put));
        } else if (result.sections().isEmpty()) {
            card.show(lines.nothing(field.getText(), run.example(), this::put));
        } else {
            card.show(lines.hits(result, this::open));
            card.chooseFirst();
        }
        tellChosen();
        requestLayout();
    }

    private void put(String query) {
        field.setText(query);
        field.end();
    }

    /** Goes to what was found: on the map, in the plan's contents, or to what a word means. */
    private void open(Hit hit) {
        history.remember(field.getText());
        card.hide();
        Plan plan = session.getValue().plan();
        if (hit.subject() instanceof Subject.OfTerm found) {
            TermCard.open(found.term(), plan, Messages.of(state.view().language()), field);
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
        field.setAccessibleHelp(card.chosen().map(Node::getAccessibleText).orElse(null));
    }

    private void pressed(KeyEvent event) {
        if (KEYS.match(event)) {
            enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && field.isFocused()) {
            escape();
            event.consume();
        }
    }

    /** First empties the box, then leaves it. */
    private void escape() {
        if (field.getText().isEmpty()) {
            card.hide();
            leave.run();
        } else {
            field.clear();
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
        return Math.max(HEIGHT, frame.prefHeight(width));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
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
