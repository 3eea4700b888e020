package lakecity.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lakecity.plan.Term;

/**
 * A text that wraps, with the terms in it underlined by dots, each where it stands first, so that the text does not turn into
 * links. A term is opened by a click, or by Enter or Space when the Tab key has come to it. FX thread.
 */
public final class TermText extends TextFlow {
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");

    /** The dots below each term. */
    private final List<Underline> lines = new ArrayList<>();

    /**
     * @param opened told the term that is to be explained, and the words it was opened from
     * @param style a class of atlas.css for the words: body, muted
     */
    public TermText(String text, Glossary glossary, BiConsumer<Term, Node> opened, String style) {
        getStyleClass().addAll("term-text", style);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(text);
        int at = 0;
        Set<String> told = new HashSet<>();
        for (Glossary.Found found : glossary.in(text)) {
            if (!told.add(found.term().id())) {
                continue;
            }
            plain(text.substring(at, found.from()));
            Text words = term(text.substring(found.from(), found.to()), found.term(), opened);
            lines.add(new Underline(found.from(), found.to(), line(words)));
            at = found.to();
        }
        plain(text.substring(at));
        lines.forEach(line -> getChildren().add(line.path()));
    }

    private static Path line(Text words) {
        Path path = new Path();
        path.getStyleClass().add("term-line");
        path.setManaged(false);
        path.setMouseTransparent(true);
        words.hoverProperty().addListener((property, old, now) -> path.pseudoClassStateChanged(HOVER, now));
        return path;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lines.forEach(line -> line.draw(rangeShape(line.from(), line.to())));
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            add(words, "term-plain");
        }
    }

    private Text term(String words, Term term, BiConsumer<Term, Node> opened) {
        Text link = add(words, "term");
        link.setFocusTraversable(true);
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        link.setAccessibleText(words);
        // Only the words are the term, not what a row does with a click on it.
        link.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        link.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                opened.accept(term, link);
            }
            event.consume();
        });
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                opened.accept(term, link);
                event.consume();
            }
        });
        return link;
    }

    private Text add(String words, String style) {
        Text part = new Text(words);
        part.getStyleClass().add(style);
        getChildren().add(part);
        return part;
    }

    /** The dots below the characters from one to another: a line at the foot of each box that these fill. */
    private record Underline(int from, int to, Path path) {
        void draw(PathElement... boxes) {
            List<PathElement> drawn = new ArrayList<>();
            double left = 0;
            double right = 0;
            double foot = 0;
            for (PathElement element : boxes) {
                if (element instanceof MoveTo start) {
                    add(drawn, left, right, foot);
                    left = start.getX();
                    right = left;
                    foot = start.getY();
                } else if (element instanceof LineTo side) {
                    left = Math.min(left, side.getX());
                    right = Math.max(right, side.getX());
                    foot = Math.max(foot, side.getY());
                }
            }
            add(drawn, left, right, foot);
            path.getElements().setAll(drawn);
        }

        private static void add(List<PathElement> drawn, double left, double right, double foot) {
            if (right > left) {
                double y = Math.floor(foot) - 0.5;
                drawn.add(new MoveTo(Math.round(left) + 1.0, y));
                drawn.add(new LineTo(Math.round(right) - 1.0, y));
            }
        }
    }
}
