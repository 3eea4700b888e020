package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lakecity.geo.Bounds;
import lakecity.geo.WebMercator;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Shape;

/**
 * Makes figures of a shape: projects it, rounds what is only schematic or coarse, cuts railways and roads at the plan's
 * frame and notes where an arrow goes on. Any thread.
 */
final class Tailor {
    private static final Set<String> PLAN_LINES = Set.of("plan-road", "plan-rail");
    private static final Set<String> FRAMED_LINES = Set.of("plan-road", "plan-rail", "existing");
    private static final Set<String> CURVED_LINES = Set.of("plan-road", "plan-rail", "project");
    private static final Set<String> CURVED_RINGS = Set.of("lake", "marsh", "zone");

    /** On a layer with more shapes than this nothing is rounded: it would cost more than it shows. */
    private static final int MANY = 1000;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    Tailor(Bounds frame) {
        left = WebMercator.x(frame.west());
        top = WebMercator.y(frame.north());
        right = WebMercator.x(frame.east());
        bottom = WebMercator.y(frame.south());
    }

    /** Whether lines of a layer end at the plan's frame, with an arrow where they go on. */
    static boolean isFramed(Layer layer) {
        return FRAMED_LINES.contains(layer.style());
    }

    /** Whether a layer's lines are the outline's own. */
    static boolean isPlanLine(Layer layer) {
        return PLAN_LINES.contains(layer.style());
    }

    /**
     * The figures of a shape: one, or one of each kind for a mixed collection, or none for an empty geometry.
     *
     * @param among how many shapes its layer has
     */
    List<Figure> figures(Feature feature, Shape shape, Layer layer, int order, int turn, int among) {
        List<Figure> figures = new ArrayList<>(1);
        for (Map.Entry<Kind, List<double[]>> entry :
                Projector.parts(shape.geometry()).entrySet()) {
            Kind kind = entry.getKey();
            List<double[]> parts = entry.getValue().stream()
                    .map(part -> among > MANY ? part : rounded(part, kind, shape, layer))
                    .toList();
            boolean cut = kind == Kind.LINE && isFramed(layer);
            List<double[]> kept = cut ? framed(parts) : parts;
            if (!kept.isEmpty()) {
                boolean start = cut && !shape.start().isEmpty();
                boolean end = cut && (!shape.end().isEmpty() || shape.symbol().equals("direction"));
                double[][] array = kept.toArray(double[][]::new);
                figures.add(new Figure(order + figures.size(), turn, feature, shape, layer, kind, array, start, end));
            }
        }
        return figures;
    }

    private static double[] rounded(double[] part, Kind kind, Shape shape, Layer layer) {
        if (shape.symbol().equals("direction") && kind == Kind.LINE) {
            int n = part.length;
            return new double[] {part[0], part[1], part[n - 2], part[n - 1]};
        }
        if (kind == Kind.AREA && CURVED_RINGS.contains(shape.symbol())) {
            return Curves.ring(part);
        }
        boolean schematic = shape.confidence() == PlaceConfidence.SCHEMATIC;
        return kind == Kind.LINE && schematic && CURVED_LINES.contains(layer.style()) ? Curves.line(part) : part;
    }

    /** What lies in the frame; all of it when nothing does, so that nothing is lost. */
    private List<double[]> framed(List<double[]> parts) {
        List<double[]> kept = new ArrayList<>();
        for (double[] part : parts) {
            Trace line = new Trace();
            for (int i = 0; i < part.length; i += 2) {
                line.add(part[i], part[i + 1]);
            }
            for (Trace run : line.within(left, top, right, bottom)) {
                double[] piece = new double[2 * run.size];
                for (int i = 0; i < run.size; i++) {
                    piece[2 * i] = run.x[i];
                    piece[2 * i + 1] = run.y[i];
                }
                if (run.length() > 0) {
                    kept.add(piece);
                }
            }
        }
        return kept.isEmpty() ? parts : kept;
    }
}
