package lakecity.ui.search;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The line where a query is typed, with the keys that lead to it and, when there is something in it, a button to empty it. */
final class SearchField extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /** The index looks at less; a book that was pasted is not kept in the box. */
    private static final int LONGEST = 200;

    private final TextField field = new TextField();
    private final Label keys = Labels.line(SearchBox.KEYS.getDisplayText().replace("+", " "), "key-hint");
    private final Button clear = Buttons.icon(MaterialDesignC.CLOSE, "");
    private final Tooltip hint = Buttons.hint("");

    /** @param typed is asked first what to do with a key */
    SearchField(EventHandler<KeyEvent> typed) {
        super(8);
        getStyleClass().add("search-box");
        setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        field.setTextFormatter(new TextFormatter<>(SearchField::oneShortLine));
        field.addEventFilter(KeyEvent.KEY_PRESSED, typed);
        field.focusedProperty().addListener((property, old, now) -> focusChanged(now));
        field.setTooltip(hint);
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
        getChildren().addAll(new FontIcon(MaterialDesignM.MAGNIFY), field, keys, clear);
    }

    private static TextFormatter.Change oneShortLine(TextFormatter.Change change) {
        String line = change.getText().replaceAll("\\p{Cntrl}+", " ");
        int others = change.getControlNewText().length() - change.getText().length();
        int room = Math.max(0, LONGEST - others);
        change.setText(line.length() > room ? line.substring(0, room) : line);
        return change;
    }

    /** Its words and the program's. */
    void speak(Messages words) {
        field.setPromptText(words.text("search.prompt"));
        field.setAccessibleText(words.text("search.accessible"));
        hint.setText(words.text("search.accessible") + "  " + SearchBox.KEYS.getDisplayText());
        Buttons.describe(clear, words.text("search.clear"), new KeyCodeCombination(KeyCode.ESCAPE));
    }

    /** What is typed. */
    StringProperty textProperty() {
        return field.textProperty();
    }

    String text() {
        return field.getText();
    }

    /** Whether the keys go to it. */
    ObservableBooleanValue activeProperty() {
        return field.focusedProperty();
    }

    /** Where the text is, for what opens beside it. */
    Node node() {
        return field;
    }

    /** Runs whenever the text is clicked. */
    void onClicked(Runnable run) {
        field.setOnMouseClicked(event -> run.run());
    }

    /** Takes the keys, with everything in it selected. */
    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Writes a query as if the user had. */
    void put(String query) {
        field.setText(query);
        field.end();
    }

    /** What a screen reader says of the line chosen below; null for none. */
    void tell(@Nullable String chosen) {
        field.setAccessibleHelp(chosen);
    }

    private void focusChanged(boolean focused) {
        pseudoClassStateChanged(ACTIVE, focused);
        // The hint would lie over the card.
        field.setTooltip(focused ? null : hint);
    }
}
