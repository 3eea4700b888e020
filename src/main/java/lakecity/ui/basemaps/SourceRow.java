package lakecity.ui.basemaps;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.Ikon;

/** One source of the list: what it is, and what can be done with it. */
final class SourceRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Map<SourceAction, Button> buttons = new EnumMap<>(SourceAction.class);
    private final String title;
    private final Messages words;

    SourceRow(BaseEntry entry, boolean isShown, Messages words) {
        super(8);
        this.words = words;
        title = entry.spec().title().primary(words.language());
        getStyleClass().add("source-row");
        setAlignment(Pos.CENTER_LEFT);
        pseudoClassStateChanged(CHOSEN, isShown);
        Label name = Labels.wrapping(title, "source-name");
        FlowPane facts = new FlowPane(6, 2);
        facts.setMinWidth(0);
        facts.setPrefWrapLength(240);
        facts.getChildren().add(Labels.wrapping(origin(entry, words), "muted"));
        if (isShown) {
            facts.getChildren().add(Labels.line(words.text("basemaps.state.shown"), "badge"));
        }
        if (entry.spec().role() == SourceSpec.Role.ANNOTATION) {
            facts.getChildren().add(Labels.line(words.text("basemaps.state.annotation"), "badge"));
        }
        if (entry.hidden()) {
            facts.getChildren().add(Labels.line(words.text("basemaps.state.hidden"), "badge"));
        }
        VBox text = new VBox(2, name, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
    }

    private static String origin(BaseEntry entry, Messages words) {
        SourceSpec spec = entry.spec();
        String place = SourceDraft.placeOf(spec);
        String whose = words.text(entry.own() ? "basemaps.state.own" : "basemaps.state.shipped");
        return place.isEmpty() ? whose : whose + " · " + place;
    }

    void offer(SourceAction action, Ikon icon, String key, Runnable run) {
        Button button = Buttons.icon(icon, words.text(key, title));
        button.setOnAction(event -> run.run());
        buttons.put(action, button);
        getChildren().add(button);
    }

    void disable(SourceAction action, boolean disabled) {
        button(action).ifPresent(button -> button.setDisable(disabled));
    }

    Optional<Button> button(SourceAction action) {
        return Optional.ofNullable(buttons.get(action));
    }

    /** Puts the keys on an action, or on another one where that one cannot be done any more. */
    void focus(SourceAction action) {
        SourceAction opposite = action == SourceAction.UP ? SourceAction.DOWN : SourceAction.UP;
        button(action)
                .filter(button -> !button.isDisabled())
                .or(() -> button(opposite).filter(button -> !button.isDisabled()))
                .or(() -> buttons.values().stream()
                        .filter(button -> !button.isDisabled())
                        .findFirst())
                .ifPresent(Button::requestFocus);
    }
}
