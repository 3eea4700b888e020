package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** All figures of a plan, made once: by layer, with an index of where they lie, and by feature. Any thread. */
public final class Figures {
    private final Map<String, List<Figure>> byLayer = new HashMap<>();
    private final Map<String, STRtree> indexes = new HashMap<>();
    private final Map<String, Envelope> extents = new HashMap<>();
    private final Map<String, List<Figure>> byFeature = new HashMap<>();
    private final Lanes lanes;

    /** Prepares all shapes of a plan: slow for a large one. */
    public Figures(Plan plan) {
        Tailor tailor = new Tailor(plan.head().frame());
        for (Layer layer : plan.layers()) {
            List<Figure> figures = new ArrayList<>();
            Map<String, Integer> turns = new HashMap<>();
            List<Shape> shapes = plan.shapesOn(layer.id());
            for (Shape shape : shapes) {
                Optional<Feature> feature = plan.feature(shape.feature());
                int turn = turns.merge(shape.symbol(), 1, Integer::sum) - 1;
                feature.ifPresent(owner ->
                        figures.addAll(tailor.figures(owner, shape, layer, figures.size(), turn, shapes.size())));
            }
            put(layer.id(), layer.style().equals("badge") ? Badges.inTurn(figures) : figures);
        }
        lanes = new Lanes(byLayer.values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.kind() == Kind.LINE && Tailor.isPlanLine(figure.layer()))
                .sorted(Comparator.comparing((Figure figure) -> figure.feature().id())
                        .thenComparing(Figure::order))
                .limit(Lanes.MANY + 1L)
                .toList());
    }

    private void put(String layer, List<Figure> figures) {
        STRtree index = new STRtree();
        Envelope whole = new Envelope();
        for (Figure figure : figures) {
            Envelope extent = figure.extent();
            index.insert(extent, figure);
            whole.expandToInclude(extent);
            byFeature
                    .computeIfAbsent(figure.feature().id(), id -> new ArrayList<>(1))
                    .add(figure);
        }
        // a tree is built at the first question otherwise, by whichever thread asks
        index.build();
        indexes.put(layer, index);
        extents.put(layer, whole);
        byLayer.put(layer, List.copyOf(figures));
    }

    /** Everything drawn on a layer, in the order of painting. */
    public List<Figure> of(String layer) {
        return byLayer.getOrDefault(layer, List.of());
    }

    /** What is drawn on a layer in an extent of the unit square, in the order of painting. */
    public List<Figure> of(String layer, Envelope extent) {
        STRtree index = indexes.get(layer);
        Envelope whole = extents.get(layer);
        if (index == null || whole == null || extent.contains(whole)) {
            return of(layer);
        }
        List<Figure> found = new ArrayList<>();
        index.query(extent, item -> found.add((Figure) item));
        found.sort(Comparator.comparingInt(Figure::order));
        return found;
    }

    /** Everything drawn of a feature, on any layer. */
    public List<Figure> ofFeature(String id) {
        return Collections.unmodifiableList(byFeature.getOrDefault(id, List.of()));
    }

    /** How far lines that run side by side are moved apart. */
    public Lanes lanes() {
        return lanes;
    }
}
