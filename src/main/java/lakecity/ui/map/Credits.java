package lakecity.ui.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.PlanHead;
import lakecity.tiles.TileStack;
import org.jspecify.annotations.Nullable;

/** The lines in the map's corner: what it is not, whose data it shows, and how far the base map may be trusted. FX thread. */
final class Credits extends VBox {
    private static final String SEPARATOR = " · ";

    private final Label precision = new Label();
    private final Label caveats = line();
    private final Label credits = line();
    private final ReadOnlyDoubleWrapper foot = new ReadOnlyDoubleWrapper();

    Credits() {
        getStyleClass().add("lc-map-credits");
        setAlignment(Pos.BOTTOM_RIGHT);
        precision.getStyleClass().add("lc-map-chip");
        precision.managedProperty().bind(precision.visibleProperty());
        precision.setVisible(false);
        VBox lines = new VBox(caveats, credits);
        lines.setAlignment(Pos.BOTTOM_RIGHT);
        lines.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(precision, new Plate(lines));
        setMouseTransparent(true);
    }

    /** How much of the map's lower edge the lines take, in pixels from below. */
    ReadOnlyDoubleProperty footProperty() {
        return foot.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(Node::getLayoutY)
                .min()
                .orElse(getHeight());
        foot.set(getHeight() - top);
    }

    /** @param first what is said before all else */
    void show(PlanHead head, @Nullable TileStack base, Messages messages, List<String> first) {
        precision.setText(messages.text("map.precision"));
        String boundaries = head.reviewNumber().isEmpty()
                ? messages.text("map.caveat.unreviewed")
                : messages.text("map.caveat.reviewed", head.reviewNumber());
        caveats.setText(Stream.concat(first.stream(), Stream.of(boundaries, messages.text("map.caveat.notStatutory")))
                .collect(Collectors.joining(SEPARATOR)));
        Set<String> names = new LinkedHashSet<>();
        for (LocalText credit : head.credits()) {
            names.addAll(parts(credit, messages));
        }
        if (base != null) {
            base.attributions().forEach(credit -> names.addAll(parts(credit, messages)));
        }
        credits.setText(String.join(SEPARATOR, names));
        setAccessibleText(messages.text("map.credits") + " " + caveats.getText() + " " + credits.getText());
    }

    /** Plan and base map often owe the same people: each is named once. */
    private static List<String> parts(LocalText credit, Messages messages) {
        return Stream.of(credit.primary(messages.language()).split("·", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether the map is nearer than the base map's data allows. */
    void warnOfPrecision(boolean isTooNear) {
        precision.setVisible(isTooNear);
    }

    private static Label line() {
        Label line = new Label();
        line.getStyleClass().addAll("lc-map-text", "lc-map-small");
        line.setWrapText(true);
        line.setTextAlignment(TextAlignment.RIGHT);
        line.setAlignment(Pos.BASELINE_RIGHT);
        return line;
    }
}
