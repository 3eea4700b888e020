package lakecity.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;

/**
 * A plan as read from a pack: what it says of itself, its layers from bottom to top, its features and sources by id, its contents.
 * Immutable; shared by all threads.
 */
public final class Plan {
    private final PlanHead head;
    private final Map<String, Layer> layers;
    private final List<Preset> presets;
    private final Map<String, Feature> features;
    private final Map<String, Source> sources;
    private final Map<String, Passage> passages;
    private final Map<String, List<Shape>> shapesByLayer;
    private final Map<String, List<Feature>> featuresByLayer;
    private final Outline outline;

    /** A plan without contents. Ids must be unique within each list: the reader sees to it. */
    public Plan(PlanHead head, List<Layer> layers, List<Preset> presets, List<Feature> features, List<Source> sources) {
        this(head, layers, presets, features, sources, Outline.EMPTY);
    }

    /** Ids must be unique within each list: the reader sees to it. */
    public Plan(
            PlanHead head,
            List<Layer> layers,
            List<Preset> presets,
            List<Feature> features,
            List<Source> sources,
            Outline outline) {
        this.outline = outline;
        this.head = head;
        this.layers = byId(layers, Layer::id);
        this.presets = List.copyOf(presets);
        this.features = byId(features, Feature::id);
        this.sources = byId(sources, Source::id);
        this.passages = byId(head.passages(), Passage::id);
        this.shapesByLayer = features.stream()
                .flatMap(feature -> feature.shapes().stream())
                .collect(Collectors.groupingBy(Shape::layer, Collectors.toUnmodifiableList()));
        this.featuresByLayer =
                features.stream().collect(Collectors.groupingBy(Feature::layer, Collectors.toUnmodifiableList()));
    }

    /** A plan with nothing in it, for a window whose pack could not be read. */
    public static Plan empty() {
        Bounds world = new Bounds(-180, -85, 180, 85);
        PlanHead head = new PlanHead(
                "",
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                "",
                new Bounds(114, 36, 118, 40),
                world,
                world,
                "EPSG:4326",
                "",
                List.of(),
                List.of(),
                List.of());
        return new Plan(head, List.of(), List.of(), List.of(), List.of());
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return Collections.unmodifiableMap(map);
    }

    public PlanHead head() {
        return head;
    }

    /** Layers from bottom to top. */
    public List<Layer> layers() {
        return List.copyOf(layers.values());
    }

    public Optional<Layer> layer(String id) {
        return Optional.ofNullable(layers.get(id));
    }

    public List<Preset> presets() {
        return presets;
    }

    /** All features, in the order of the pack. */
    public Collection<Feature> features() {
        return features.values();
    }

    public Optional<Feature> feature(String id) {
        return Optional.ofNullable(features.get(id));
    }

    /** Its contents: clauses, targets, terms. */
    public Outline outline() {
        return outline;
    }

    /** The features a layer counts. */
    public List<Feature> featuresOf(String layer) {
        return featuresByLayer.getOrDefault(layer, List.of());
    }

    /** The shapes drawn on a layer, whichever layer counts their features. */
    public List<Shape> shapesOn(String layer) {
        return shapesByLayer.getOrDefault(layer, List.of());
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Passage> passage(String id) {
        return Optional.ofNullable(passages.get(id));
    }
}
