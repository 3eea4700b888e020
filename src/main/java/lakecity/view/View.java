package lakecity.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a person is looking at: the contract between the parts of the program, and a file format. It speaks of the plan
 * by ids only, so it survives a change of the plan. Immutable, any thread.
 *
 * @param plan id of the pack
 * @param edition edition of the pack, in Chinese, for the reader of a file
 * @param center what is in the middle
 * @param extent the ground to fit, so that it looks right on a screen of any shape
 * @param layers layers from bottom to top
 * @param filter which features are shown
 * @param axis which status is drawn
 * @param selection id of the selected feature, or null
 * @param baseMap id of the base map
 * @param baseOpacity how strong the whole base map is: 0 (not seen) to 1
 * @param sourceOpacity how strong its source is over the embedded map below it: 0 to 1
 * @param annotation what lies over the base map
 * @param language language of the map and panels
 * @param palette id of the map's colours
 * @param unknown fields of a file that this program does not know, kept for whoever does
 */
public record View(
        String plan,
        String edition,
        LonLat center,
        Bounds extent,
        List<LayerView> layers,
        Filter filter,
        Axis axis,
        @Nullable String selection,
        String baseMap,
        double baseOpacity,
        double sourceOpacity,
        Annotation annotation,
        Language language,
        String palette,
        Map<String, JsonNode> unknown) {

    /** The number of the file format. */
    public static final int SCHEMA = 1;

    /** Id of the embedded base map. */
    public static final String EMBEDDED = "embedded";

    public View {
        layers = List.copyOf(layers);
        unknown = Map.copyOf(unknown);
    }

    /** The view a plan opens with. */
    public static View home(Plan plan, Language language, String palette) {
        return new View(
                plan.head().id(),
                plan.head().edition().zh(),
                plan.head().home().center(),
                plan.head().home(),
                plan.layers().stream()
                        .map(layer -> new LayerView(layer.id(), layer.visible(), 1))
                        .toList(),
                Filter.ALL,
                Axis.OUTLINE,
                null,
                EMBEDDED,
                1,
                1,
                Annotation.NONE,
                language,
                palette,
                Map.of());
    }

    /** How a layer is seen; empty when the view does not speak of it. */
    public Optional<LayerView> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** Whether a layer is on and shown at a zoom. */
    public boolean shows(Layer layer, double zoom) {
        return layer.isShownAt(zoom)
                && layer(layer.id()).map(LayerView::visible).orElse(false);
    }

    /** The viewport that shows this view's extent in a picture of a size in logical pixels. */
    public Viewport viewport(double width, double height) {
        return Viewport.fitting(extent, width, height);
    }

    public View withExtent(LonLat newCenter, Bounds newExtent) {
        return with(draft -> {
            draft.center = newCenter;
            draft.extent = newExtent;
        });
    }

    public View withLayers(List<LayerView> newLayers) {
        return with(draft -> draft.layers = newLayers);
    }

    public View withFilter(Filter newFilter) {
        return with(draft -> draft.filter = newFilter);
    }

    public View withAxis(Axis newAxis) {
        return with(draft -> draft.axis = newAxis);
    }

    public View withSelection(@Nullable String id) {
        return with(draft -> draft.selection = id);
    }

    public View withBase(String id, double opacity) {
        return with(draft -> {
            draft.baseMap = id;
            draft.baseOpacity = opacity;
        });
    }

    /** @param opacity of the source over the embedded map */
    public View withSource(double opacity, Annotation newAnnotation) {
        return with(draft -> {
            draft.sourceOpacity = opacity;
            draft.annotation = newAnnotation;
        });
    }

    /** Seen as another view is: layers, filter, axis and selection. Place, base map, language and colours stay. */
    public View withContent(View other) {
        return withLayers(other.layers)
                .withFilter(other.filter)
                .withAxis(other.axis)
                .withSelection(other.selection);
    }

    public View withLanguage(Language newLanguage) {
        return with(draft -> draft.language = newLanguage);
    }

    public View withPalette(String id) {
        return with(draft -> draft.palette = id);
    }

    private View with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.view(this);
    }

    /** The parts of a view that change, for the moment of changing them. */
    private static final class Draft {
        private LonLat center;
        private Bounds extent;
        private List<LayerView> layers;
        private Filter filter;
        private Axis axis;
        private @Nullable String selection;
        private String baseMap;
        private double baseOpacity;
        private double sourceOpacity;
        private Annotation annotation;
        private Language language;
        private String palette;

        Draft(View view) {
            center = view.center;
            extent = view.extent;
            layers = view.layers;
            filter = view.filter;
            axis = view.axis;
            selection = view.selection;
            baseMap = view.baseMap;
            baseOpacity = view.baseOpacity;
            sourceOpacity = view.sourceOpacity;
            annotation = view.annotation;
            language = view.language;
            palette = view.palette;
        }

        View view(View old) {
            return new View(
                    old.plan,
                    old.edition,
                    center,
                    extent,
                    layers,
                    filter,
                    axis,
                    selection,
                    baseMap,
                    baseOpacity,
                    sourceOpacity,
                    annotation,
                    language,
                    palette,
                    old.unknown);
        }
    }
}
