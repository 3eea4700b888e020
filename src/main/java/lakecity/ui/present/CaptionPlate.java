package lakecity.ui.present;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.story.Scene;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Title and caption of a scene, over the map. It can be dragged, which holds for the scene, and folded, which holds until
 * it is unfolded. FX thread.
 */
final class CaptionPlate extends VBox {
    /** The text that buttons of the window are made for, in pixels. */
    private static final double USUAL = 18;

    private final Label title = Labels.wrapping("", "lc-plate-title");
    private final Label caption = Labels.wrapping("", "lc-plate-caption");
    private final Label sources = Labels.wrapping("", "lc-plate-sources");
    private final Button fold = Buttons.icon(MaterialDesignC.CHEVRON_UP, "");
    private final Map<String, Point2D> dragged = new HashMap<>();
    private final Runnable moved;
    private String scene = "";
    private Messages words = Messages.of(Language.ZH);
    private boolean isFolded;
    private double larger = 1;
    private Point2D grip = Point2D.ZERO;

    /** @param moved told when it wants another place or size */
    CaptionPlate(Runnable moved) {
        this.moved = moved;
        getStyleClass().add("lc-plate");
        HBox head = new HBox(title, fold);
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        fold.setFocusTraversable(false);
        fold.setOnAction(event -> toggle());
        setCursor(Cursor.MOVE);
        getChildren().addAll(head, caption, sources);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grip = new Point2D(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            dragged.put(scene, localToParent(event.getX(), event.getY()).subtract(grip));
            moved.run();
        });
        // What is done on the plate is not done to the map below.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** Shows the words of a scene; a scene without words has no plate. */
    void show(Scene now, Plan plan, Language language) {
        scene = now.id();
        words = Messages.of(language);
        title.setText(now.title().primary(language));
        caption.setText(now.caption().primary(language));
        sources.setText(SourceLine.of(now, plan, language));
        dress();
    }

    /** Whether there is anything to read. */
    boolean isEmpty() {
        return title.getText().isEmpty() && caption.getText().isEmpty();
    }

    /** Where it was dragged to in this scene; null when it was not. */
    @Nullable
    Point2D dragged() {
        return dragged.get(scene);
    }

    /** Shows the title alone, or all. */
    void toggle() {
        isFolded = !isFolded;
        dress();
        moved.run();
    }

    /** Makes the button as large as the text, whose size is in pixels. */
    void scale(double text) {
        larger = text / USUAL;
        dress();
    }

    private void dress() {
        show(title, !title.getText().isEmpty());
        show(
                caption,
                !caption.getText().isEmpty() && (!isFolded || title.getText().isEmpty()));
        show(sources, !sources.getText().isEmpty() && !isFolded);
        show(fold, !title.getText().isEmpty() && !caption.getText().isEmpty());
        fold.setGraphic(new FontIcon(isFolded ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_UP));
        fold.setScaleX(larger);
        fold.setScaleY(larger);
        Buttons.describe(fold, words.text(isFolded ? "present.unfold" : "present.fold"), null);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
