package lakecity.ui.basemaps;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** One source of the list: what it is, and what can be done with it. */
final class SourceRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private final FontIcon grip = new FontIcon(MaterialDesignD.DRAG);
    private final Map<SourceAction, Button> buttons = new EnumMap<>(SourceAction.class);
    private final String id;
    private final String title;
    private final Messages words;

    SourceRow(BaseEntry entry, boolean isShown, Messages words) {
        super(8);
        this.id = entry.id();
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
        text.getStyleClass().add("source-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        FontIcon kind = new FontIcon(kindIcon(entry.spec()));
        kind.getStyleClass().add("source-kind");
        grip.getStyleClass().add("source-grip");
        grip.setVisible(!entry.isEmbedded());
        getChildren().addAll(grip, kind, text);
        if (entry.hidden()) {
            pseudoClassStateChanged(HIDDEN, true);
        }
    }

    private static Ikon kindIcon(SourceSpec spec) {
        if (spec.isOnline()) {
            return spec.role() == SourceSpec.Role.ANNOTATION ? MaterialDesignL.LABEL_OUTLINE : MaterialDesignE.EARTH;
        }
        return switch (spec.kind()) {
            case EMBEDDED -> MaterialDesignM.MAP_OUTLINE;
            case FOLDER -> MaterialDesignF.FOLDER_OUTLINE;
            default -> MaterialDesignD.DATABASE_OUTLINE;
        };
    }

    /** Id of the source. */
    String source() {
        return id;
    }

    /** Where it is grasped to be dragged. */
    Node grip() {
        return grip;
    }

    /** Marks where something dragged would come: above, below, or neither. */
    void mark(boolean above, boolean below) {
        pseudoClassStateChanged(ABOVE, above);
        pseudoClassStateChanged(BELOW, below);
    }

    /**
     * Puts the buttons in, those that every source has at the right, so that the same ones of all rows stand below each
     * other.
     */
    void arrange() {
        getChildren().addAll(buttons.values());
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
    }

    void disable(SourceAction action, boolean disabled) {
        button(action).ifPresent(button -> button.setDisable(disabled));
    }

    Optional<Button> button(SourceAction action) {
        return Optional.ofNullable(buttons.get(action));
    }

    /** The action the keys are on. */
    Optional<SourceAction> focused() {
        // The window itself may be behind a question just now.
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return buttons.entrySet().stream()
                .filter(each -> each.getValue() == owner)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Puts the keys on an action, or on another one where that one cannot be done any more. */
    void focus(SourceAction action) {
        SourceAction opposite = action == SourceAction.UP ? SourceAction.DOWN : SourceAction.UP;
        button(action)
                .filter(button -> !button.isDisabled())
                .or(() -> button(opposite).filter(button -> !button.isDisabled()))
                // The last one: the first may take the source away.
                .or(() -> buttons.values().stream()
                        .filter(button -> !button.isDisabled())
                        .reduce((one, next) -> next))
                .ifPresent(Button::requestFocus);
    }
}
