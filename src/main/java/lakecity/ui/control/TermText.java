package lakecity.ui.control;

import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lakecity.plan.Term;

/**
 * A text that wraps, with the terms in it underlined. A term is opened by a click, or by Enter or Space when the Tab key
 * has come to it. FX thread.
 */
public final class TermText extends TextFlow {

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
        for (Glossary.Found found : glossary.in(text)) {
            plain(text.substring(at, found.from()));
            term(text.substring(found.from(), found.to()), found.term(), opened);
            at = found.to();
        }
        plain(text.substring(at));
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            add(words, "term-plain");
        }
    }

    private void term(String words, Term term, BiConsumer<Term, Node> opened) {
        Text link = add(words, "term");
        link.setUnderline(true);
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
    }

    private Text add(String words, String style) {
        Text part = new Text(words);
        part.getStyleClass().add(style);
        getChildren().add(part);
        return part;
    }
}
