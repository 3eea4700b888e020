package lakecity.ui.detail;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Source;
import lakecity.ui.control.Hovering;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Terms;

/** The facts in short: what the outline says, what is known since, how sure the place is, which counties. */
final class FactRows extends GridPane {
    private final DetailContext context;
    private final Messages words;

    FactRows(Feature feature, DetailContext context) {
        this.context = context;
        this.words = context.words();
        getStyleClass().add("facts");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(keys, values);
        row(words.text("detail.outline"), outline(feature));
        LatestState latest = feature.latest();
        if (latest != null) {
            row(words.text("detail.latest"), latest(latest));
        }
        row(
                words.text(placeKey(feature)),
                Labels.wrapping(Terms.of(feature.place().confidence(), words), "body"));
        if (!feature.counties().isEmpty()) {
            row(words.text("detail.county"), counties(feature));
        }
        if (!feature.officialRef().isEmpty()) {
            row(words.text("detail.official"), Labels.wrapping(feature.officialRef(), "body"));
        }
    }

    private void row(String key, Node value) {
        Label label = Labels.line(key, "muted");
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        addRow(getRowCount(), label, value);
    }

    private Node outline(Feature feature) {
        OutlineStatus status = feature.outlineStatus();
        if (status == null) {
            return Labels.wrapping(words.text("detail.existing"), "body");
        }
        String verb = words.text("detail.verb", feature.outlineVerb());
        FlowPane line = new FlowPane(8, 4, Labels.wrapping(verb, "verb"));
        line.setMinWidth(0);
        String said = Terms.of(status, words);
        if (!said.equals(feature.outlineVerb())) {
            line.getChildren().add(Labels.line(said, "badge"));
        }
        return line;
    }

    /** 在建 · 2026-01（河北省政府，官方） */
    private Node latest(LatestState latest) {
        VBox lines = new VBox(2, Labels.wrapping(Terms.of(latest.state(), words), "state"));
        for (Source source : context.sources(latest.sources()).stream().limit(1).toList()) {
            lines.getChildren()
                    .add(Labels.wrapping(
                            words.text(
                                    "detail.latest.by",
                                    latest.date(),
                                    context.text(source.publisher()),
                                    Terms.of(source.grade(), words)),
                            "muted"));
        }
        return lines;
    }

    private Node counties(Feature feature) {
        FlowPane links = new FlowPane(8, 2);
        links.setMinWidth(0);
        for (Feature county : context.features(feature.counties())) {
            Hyperlink link = new Hyperlink(context.text(county.name()));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> context.state().select(county.id()));
            Hovering.link(link, county.id(), context.state());
            links.getChildren().add(link);
        }
        return links;
    }

    /** 线位精度 of a line, 点位精度 of a point, 范围精度 of an area. */
    private static String placeKey(Feature feature) {
        int dimension = feature.shapes().stream()
                .mapToInt(shape -> shape.geometry().getDimension())
                .max()
                .orElse(0);
        return switch (dimension) {
            case 1 -> "detail.place.line";
            case 2 -> "detail.place.area";
            default -> "detail.place.point";
        };
    }
}
