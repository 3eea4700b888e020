package lakecity.ui.outline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LaterValue;
import lakecity.plan.Target;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.FeatureChips;
import lakecity.ui.control.Labels;
import lakecity.ui.control.TargetWords;
import lakecity.ui.control.Terms;

/** What is known of a target: what is counted, what the outline says, later values with their sources, notes. */
final class TargetMore extends VBox {
    private final OutlineContext context;

    TargetMore(Target target, OutlineContext context) {
        super(8);
        this.context = context;
        getStyleClass().add("target-more");
        Messages words = context.words();
        head(target);
        part("detail.description", target.description());
        part("detail.content", target.outlineText());
        String cited = context.citation().line(target.passages());
        if (!cited.isEmpty()) {
            getChildren().add(Labels.wrapping(cited, "muted"));
        }
        if (!target.officialRef().isEmpty()) {
            getChildren().add(Labels.wrapping(words.text("outline.official", target.officialRef()), "muted"));
        }
        if (!target.later().isEmpty()) {
            VBox later = new VBox(4, title("outline.target.later"));
            target.later().forEach(value -> later.getChildren().add(later(value)));
            getChildren().add(later);
        }
        part("detail.note", target.note());
        List<Feature> features = context.features(target.features());
        if (!features.isEmpty()) {
            getChildren().add(new FeatureChips(features, words.language(), context.state(), context::select));
        }
        String amount = new TargetWords(words).number(target);
        getChildren()
                .add(CopyButton.worded(
                        words.text("detail.cite"), () -> context.citation().full(target, amount), words));
    }

    /** Amount, name, year and hedge, what is known since. */
    private void head(Target target) {
        TargetWords say = new TargetWords(context.words());
        String number = say.number(target);
        VBox head = new VBox(2);
        if (!number.isEmpty()) {
            head.getChildren().add(Labels.wrapping(number, "target-number"));
        }
        head.getChildren().add(Labels.wrapping(context.text(target.name()), "body"));
        target.progress().ifPresent(share -> head.getChildren().add(new ShareBar(share)));
        String known = Stream.concat(say.when(target).stream(), Stream.of(say.since(target)))
                .collect(Collectors.joining(" · "));
        head.getChildren().add(Labels.wrapping(known, "muted"));
        getChildren().add(head);
    }

    private void part(String title, LocalText text) {
        if (!text.isEmpty()) {
            getChildren().add(new VBox(2, title(title), context.terms(text, "clause-text")));
        }
    }

    private Label title(String key) {
        return Labels.wrapping(context.words().text(key), "section-title");
    }

    /** 2023年 · what was counted; why it can or cannot be compared; who says so. */
    private VBox later(LaterValue value) {
        VBox lines = new VBox(2);
        lines.getChildren()
                .add(Labels.wrapping(
                        context.words().text("outline.target.year", String.valueOf(value.year())), "target-year"));
        for (LocalText text : List.of(value.text(), value.reason())) {
            if (!text.isEmpty()) {
                lines.getChildren().add(context.terms(text, "clause-text"));
            }
        }
        String sources = sources(value);
        if (!sources.isEmpty()) {
            lines.getChildren().add(Labels.wrapping(context.words().text("outline.term.sources", sources), "muted"));
        }
        return lines;
    }

    private String sources(LaterValue value) {
        Messages words = context.words();
        return value.sources().stream()
                .flatMap(id -> context.plan().source(id).stream())
                .map(source -> words.text(
                        "outline.source",
                        context.text(source.publisher()),
                        source.date().isEmpty()
                                ? Terms.of(source.grade(), words)
                                : source.date() + " " + Terms.of(source.grade(), words)))
                .distinct()
                .collect(Collectors.joining(words.text("detail.cite.between")));
    }
}
