package lakecity.ui.detail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lakecity.plan.Source;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Terms;
import lakecity.ui.control.WebLink;

/** Every source used: publisher, date and grade, title, and its address to open or copy. */
final class SourceList extends VBox {

    SourceList(List<Source> sources, DetailContext context) {
        super(10);
        sources.forEach(source -> getChildren().add(entry(source, context)));
    }

    private static Node entry(Source source, DetailContext context) {
        String head = Stream.of(context.text(source.publisher()), source.date())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String grade = Terms.of(source.grade(), context.words());
        Label from = Labels.wrapping(head, "muted");
        HBox line = new HBox(
                8, from, Labels.line(grade, "badge", "grade-" + source.grade().code()));
        line.setAlignment(Pos.TOP_LEFT);
        VBox entry = new VBox(2, line, Labels.wrapping(context.text(source.title()), "body"));
        if (!source.url().isEmpty()) {
            WebLink link = new WebLink(WebLink.host(source.url()), source.url(), context.browser(), context.words());
            HBox address = new HBox(
                    4, link, CopyButton.icon(context.words().text("detail.copy-url"), source::url, context.words()));
            address.setAlignment(Pos.CENTER_LEFT);
            entry.getChildren().add(address);
        }
        return entry;
    }
}
