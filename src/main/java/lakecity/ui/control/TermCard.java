package lakecity.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.plan.Term;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * What a term means, on a small card in the window beside the words it was opened from. Esc, a click beside it and a turn
 * of the wheel close it; Esc gives the focus back to the words. One at a time in a window. FX thread.
 */
public final class TermCard extends Card {
    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final Node from;
    private final Scene scene;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private final EventHandler<MouseEvent> clicks = event -> outside(event.getSceneX(), event.getSceneY());
    private final EventHandler<ScrollEvent> wheel = event -> outside(event.getSceneX(), event.getSceneY());
    private final InvalidationListener resized = property -> close();
    private @Nullable Pane root;

    private TermCard(Term term, Plan plan, Messages words, Node from, Scene scene) {
        this.from = from;
        this.scene = scene;
        getStyleClass().add("term-card");
        setManaged(false);
        Button close = Buttons.icon(MaterialDesignC.CLOSE, words.text("control.close"));
        close.setOnAction(event -> closeAndReturn());
        String name = primary(term.name(), words);
        fill(name, new Node[] {close});
        part(primary(term.meaning(), words), "body");
        part(primary(term.note(), words), "muted");
        String sources = sources(term, plan, words);
        part(sources.isEmpty() ? "" : words.text("outline.term.sources", sources), "muted");
        close.setAccessibleText(name + words.text("outline.term.colon") + primary(term.meaning(), words));
    }

    /** Shows what a term means beside the words it was opened from; their window must have a pane as its root. */
    public static void open(Term term, Plan plan, Messages words, Node from) {
        Scene scene = from.getScene();
        if (scene != null && scene.getRoot() instanceof Pane root) {
            TermCard card = new TermCard(term, plan, words, from, scene);
            List.copyOf(root.getChildren()).forEach(node -> {
                if (node instanceof TermCard former) {
                    former.close();
                }
            });
            card.show(root);
        }
    }

    private void part(String text, String style) {
        if (!text.isEmpty()) {
            getChildren().add(Labels.wrapping(text, style));
        }
    }

    private static String primary(LocalText text, Messages words) {
        return text.primary(words.language());
    }

    /** Publishers with dates, each once. */
    private static String sources(Term term, Plan plan, Messages words) {
        return term.sources().stream()
                .flatMap(id -> plan.source(id).stream())
                .map(source -> source(source, words))
                .distinct()
                .collect(Collectors.joining(words.text("detail.cite.between")));
    }

    private static String source(Source source, Messages words) {
        String publisher = primary(source.publisher(), words);
        return source.date().isEmpty() ? publisher : publisher + " " + source.date();
    }

    private void show(Pane onto) {
        root = onto;
        onto.getChildren().add(this);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
        scene.addEventFilter(ScrollEvent.SCROLL, wheel);
        scene.widthProperty().addListener(resized);
        scene.heightProperty().addListener(resized);
        applyCss();
        place();
        if (from.isFocused()) {
            lookup(".icon-button").requestFocus();
        }
    }

    /** Below the words, or above them where there is more room; never out of the window. */
    private void place() {
        Bounds words = from.localToScene(from.getBoundsInLocal());
        double width = Math.min(Math.ceil(prefWidth(-1)), scene.getWidth() - 2 * EDGE);
        double height = Math.min(Math.ceil(prefHeight(width)), scene.getHeight() - 2 * EDGE);
        double below = words.getMaxY() + GAP;
        double top = below + height <= scene.getHeight() - EDGE ? below : words.getMinY() - GAP - height;
        double left = Math.min(words.getMinX(), scene.getWidth() - EDGE - width);
        resizeRelocate(Math.round(Math.max(EDGE, left)), Math.round(Math.max(EDGE, top)), width, height);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            closeAndReturn();
            event.consume();
        }
    }

    private void outside(double x, double y) {
        if (!getBoundsInParent().contains(new Point2D(x, y))) {
            close();
        }
    }

    private void closeAndReturn() {
        close();
        from.requestFocus();
    }

    private void close() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
        scene.removeEventFilter(ScrollEvent.SCROLL, wheel);
        scene.widthProperty().removeListener(resized);
        scene.heightProperty().removeListener(resized);
        if (root != null) {
            root.getChildren().remove(this);
            root = null;
        }
    }
}
