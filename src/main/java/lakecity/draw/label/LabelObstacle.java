package lakecity.draw.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lakecity.draw.symbol.BadgePainter;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * A shape that names keep clear of.
 *
 * @param layer the layer it is shown with, as in a request; null for the base map's, which are always there
 * @param weight what a pixel of its lines costs when covered
 * @param radius of its symbol in pixels; 0 for lines and areas
 * @param badge whether it is a badge: a medal for each of its points, standing beside it
 * @param extent in world units
 */
record LabelObstacle(
        Shape shape, @Nullable String layer, double weight, double radius, boolean badge, Envelope extent) {

    private static final double LAKE = 0.2;

    /** Everything of a plan and the base map that counts, the heaviest first. */
    static List<LabelObstacle> of(Plan plan, Plan base) {
        List<LabelObstacle> all = new ArrayList<>();
        for (Feature feature : plan.features()) {
            for (Shape shape : feature.shapes()) {
                plan.layer(shape.layer()).ifPresent(layer -> add(all, layer, layer.id(), shape));
            }
        }
        for (Feature feature : base.features()) {
            for (Shape shape : feature.shapes()) {
                base.layer(shape.layer())
                        .ifPresent(
                                layer -> add(all, layer, isPlace(layer) ? LabelScene.base(layer.id()) : null, shape));
            }
        }
        all.sort(Comparator.comparingDouble((LabelObstacle obstacle) -> -obstacle.weight));
        return List.copyOf(all);
    }

    /** The shapes of names alone. */
    static List<LabelObstacle> of(List<LabelSubject> subjects) {
        List<LabelObstacle> all = new ArrayList<>();
        subjects.forEach(subject -> add(all, subject.layer(), null, subject.shape()));
        return all;
    }

    private static boolean isPlace(Layer layer) {
        return layer.style().equals("base-place");
    }

    private static void add(List<LabelObstacle> all, Layer layer, @Nullable String shownWith, Shape shape) {
        double weight = weight(layer.style());
        if (shape.geometry().isEmpty() || weight == 0) {
            return;
        }
        LabelKind kind = LabelKind.of(layer, shape);
        boolean point = shape.geometry().getDimension() == 0;
        boolean badge = point && isBadge(layer);
        double radius = badge ? BadgePainter.RADIUS : point && kind != null ? kind.radius : 0;
        if (!point || radius > 0) {
            all.add(new LabelObstacle(shape, shownWith, point ? 1 : weight, radius, badge, LabelSubject.extent(shape)));
        }
    }

    private static boolean isBadge(Layer layer) {
        return layer.style().equals("badge");
    }

    private static double weight(String style) {
        return switch (style) {
            case "plan-rail", "plan-road" -> 0.3;
            case "lake" -> LAKE;
            case "town", "park", "airport", "hospital", "badge", "base-place" -> 0.1;
            case "project", "existing" -> 0.06;
            case "district", "river" -> 0.05;
            case "base-rail", "base-river" -> 0.04;
            case "boundary", "base-water" -> 0.02;
            default -> 0;
        };
    }

    boolean isSymbol() {
        return radius > 0;
    }

    /** Whether it is open water. */
    boolean isWater() {
        return weight == LAKE
                && shape.symbol().equals("lake")
                && shape.geometry().getDimension() == 2;
    }

    boolean isShown(LabelRequest request) {
        return layer == null || request.layers().contains(layer);
    }
}
