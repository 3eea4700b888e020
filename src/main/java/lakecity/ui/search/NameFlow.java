package lakecity.ui.search;

import java.util.Comparator;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lakecity.search.Span;

/** A name that wraps, with the parts a query matched marked. */
final class NameFlow extends TextFlow {

    /** @param style style class of the texts */
    NameFlow(String name, List<Span> marked, String style) {
        int at = 0;
        for (Span span :
                marked.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            int from = Math.max(at, span.from());
            if (from < span.to()) {
                add(name.substring(at, from), style);
                add(name.substring(from, span.to()), style, "found");
                at = span.to();
            }
        }
        add(name.substring(at), style);
        setMinWidth(0);
    }

    private void add(String part, String... styles) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().addAll(styles);
            getChildren().add(text);
        }
    }
}
