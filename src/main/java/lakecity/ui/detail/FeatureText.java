package lakecity.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Source;
import lakecity.ui.control.Citation;
import lakecity.ui.control.FeatureChips;
import lakecity.ui.control.Labels;
import lakecity.ui.control.TermText;
import lakecity.ui.control.WebLink;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Everything the atlas knows of one feature, from its names down to its sources. */
final class FeatureText extends VBox {
    private final DetailContext context;

    FeatureText(Feature feature, DetailContext context) {
        this.context = context;
        getStyleClass().add("feature-text");
        getChildren().add(names(feature));
        getChildren().add(new FactRows(feature, context));
        section("detail.content", content(feature));
        section("detail.description", terms(context.text(feature.description())));
        LatestState latest = feature.latest();
        if (latest != null) {
            section("detail.latest", latest(latest));
        }
        section(
                feature.isOnMap() ? "detail.why-here" : "detail.why-not",
                text(context.text(feature.place().reason())));
        section("detail.note", terms(context.text(feature.note())));
        List<Feature> touching = context.features(Stream.concat(feature.members().stream(), feature.related().stream())
                .toList());
        section("detail.related", touching.isEmpty() ? List.of() : List.of(chips(touching)));
        List<Source> sources = context.sources(feature.sources());
        section("detail.sources", sources.isEmpty() ? List.of() : List.of(new SourceList(sources, context)));
    }

    private FeatureChips chips(List<Feature> features) {
        return new FeatureChips(
                features,
                context.words().language(),
                context.state(),
                feature -> context.state().select(feature.id()));
    }

    private VBox names(Feature feature) {
        String first = context.text(feature.name());
        String other = feature.name().secondary(context.words().language());
        VBox names = new VBox(2, new NameTitle(first));
        if (!other.equals(first)) {
            names.getChildren().add(Labels.wrapping(other, "muted"));
        }
        names.getChildren().add(Labels.wrapping(context.text(feature.kind()), "muted", "kind"));
        return names;
    }

    private List<Node> content(Feature feature) {
        List<Node> nodes = new ArrayList<>(terms(context.text(feature.outlineText())));
        Citation cited = new Citation(context.plan(), context.words());
        String citation = cited.line(feature);
        if (citation.isEmpty()) {
            return nodes;
        }
        // The first source is the one that carries the statement.
        String url = context.sources(feature.sources()).stream()
                .map(Source::url)
                .findFirst()
                .orElse("");
        nodes.add(
                url.isEmpty()
                        ? Labels.wrapping(citation, "muted")
                        : new WebLink(citation, url, context.browser(), context.words()));
        context.plan().outline().naming(feature.id()).forEach(clause -> nodes.add(clauseLink(clause, cited)));
        return nodes;
    }

    /** 2·7 交通 →: the way to the clause in the panel of the outline. */
    private Hyperlink clauseLink(Clause clause, Citation cited) {
        String title = context.text(clause.title());
        Hyperlink link = new Hyperlink(
                context.words().text("outline.link", cited.numbers(clause.passages()), title),
                new FontIcon(MaterialDesignA.ARROW_RIGHT));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setWrapText(true);
        link.getStyleClass().add("clause-link");
        link.setAccessibleText(context.words().text("outline.link.accessible", title));
        link.setOnAction(event -> {
            link.setVisited(false);
            context.toClause().accept(clause.id());
        });
        return link;
    }

    private List<Node> latest(LatestState latest) {
        List<Node> nodes = new ArrayList<>(text(context.text(latest.text())));
        if (nodes.isEmpty() && latest.state() == LatestState.State.NOT_FOUND) {
            nodes.addAll(text(context.words().text("detail.not-found")));
        }
        nodes.add(Labels.wrapping(
                context.words().text("detail.as-of", context.plan().head().dataDate()), "muted"));
        return nodes;
    }

    private List<Node> terms(String text) {
        return text.isEmpty() ? List.of() : List.of(new TermText(text, context.glossary(), context.opened(), "body"));
    }

    private static List<Node> text(String text) {
        return text.isEmpty() ? List.of() : List.of(Labels.wrapping(text, "body"));
    }

    private void section(String title, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            VBox section = new VBox(4, Labels.wrapping(context.words().text(title), "section-title"));
            section.getChildren().addAll(nodes);
            getChildren().add(section);
        }
    }
}
