package lakecity.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.symbol.Diamond;
import lakecity.draw.symbol.Diamonds;
import lakecity.draw.symbol.Samples;
import lakecity.draw.symbol.Seen;
import lakecity.draw.symbol.Swatch;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** What the map's legend says: the statuses and confidences drawn in a viewport, each with its sample. Any thread. */
public final class Legend {
    private static final List<OutlineStatus> OUTLINE = List.of(
            OutlineStatus.ADVANCED,
            OutlineStatus.UPGRADED,
            OutlineStatus.PLANNED,
            OutlineStatus.STUDIED,
            OutlineStatus.NAMED);
    private static final List<PlaceConfidence> CONFIDENCES =
            List.of(PlaceConfidence.EVIDENCED, PlaceConfidence.APPROXIMATE, PlaceConfidence.SCHEMATIC);

    private final Plan plan;
    private final Figures figures;
    private final Diamonds diamonds;

    /** One line of the legend. */
    public record Entry(LocalText title, Swatch swatch) {}

    /** Of a plan, with an index of its own. */
    public Legend(Plan plan) {
        this.plan = plan;
        this.figures = new Figures(plan);
        this.diamonds = new Diamonds(plan, figures);
    }

    Legend(Plan plan, Figures figures, Diamonds diamonds) {
        this.plan = plan;
        this.figures = figures;
        this.diamonds = diamonds;
    }

    /** The lines for what is drawn in the viewport, statuses first, then confidences. */
    public List<Entry> entries(View view, Viewport viewport) {
        Screen screen = Screen.of(viewport, figures.lanes());
        Map<OutlineStatus, Figure> outline = new EnumMap<>(OutlineStatus.class);
        Map<LatestState.State, Figure> latest = new EnumMap<>(LatestState.State.class);
        Map<PlaceConfidence, Figure> confidences = new EnumMap<>(PlaceConfidence.class);
        for (Seen seen : Seen.of(plan, view, viewport.zoom())) {
            for (Figure figure : seen.figures(figures, view, screen)) {
                Feature feature = figure.feature();
                boolean status = seen.painter().showsStatus(figure);
                if (status && view.axis() == Axis.OUTLINE && feature.outlineStatus() != null) {
                    note(outline, feature.outlineStatus(), figure, screen);
                }
                if (status && view.axis() == Axis.LATEST && feature.latest() != null) {
                    note(latest, feature.latest().state(), figure, screen);
                }
                if (seen.painter().showsConfidence(figure)) {
                    note(confidences, figure.shape().confidence(), figure, screen);
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (OutlineStatus status : OUTLINE) {
            add(entries, "draw.status." + status.code(), outline.get(status), view);
        }
        for (LatestState.State state : LatestState.State.values()) {
            add(entries, "draw.latest." + state.code(), latest.get(state), view);
        }
        for (PlaceConfidence confidence : CONFIDENCES) {
            Optional.ofNullable(confidences.get(confidence))
                    .map(figure -> Samples.confidence(figure, confidence, view.palette()))
                    .ifPresent(swatch ->
                            entries.add(new Entry(Messages.both("draw.confidence." + confidence.code()), swatch)));
        }
        if (diamonds.of(plan, view, viewport.zoom()).stream().anyMatch(diamond -> isSeen(screen, diamond))) {
            entries.add(new Entry(Messages.both("draw.confidence.county-only"), Samples.diamond(view.palette())));
        }
        return entries;
    }

    private static void add(List<Entry> entries, String key, @Nullable Figure figure, View view) {
        if (figure != null) {
            entries.add(new Entry(Messages.both(key), Samples.status(figure, view.palette(), view.axis())));
        }
    }

    /** Keeps the first figure of a key that is seen, a line rather than a symbol. */
    private static <K> void note(Map<K, Figure> found, K key, Figure figure, Screen screen) {
        Figure known = found.get(key);
        boolean better = known == null || (known.kind() != Kind.LINE && figure.kind() == Kind.LINE);
        if (better && isSeen(screen, figure)) {
            found.put(key, figure);
        }
    }

    private static boolean isSeen(Screen screen, Diamond diamond) {
        double x = screen.px(diamond.x());
        double y = screen.py(diamond.y());
        return x >= 0 && y >= 0 && x <= screen.width() && y <= screen.height();
    }

    private static boolean isSeen(Screen screen, Figure figure) {
        if (figure.kind() == Kind.AREA) {
            return screen.area(figure).intersects(0, 0, screen.width(), screen.height());
        }
        for (int i = 0; i < figure.parts().length; i++) {
            Trace whole = screen.whole(figure, i);
            boolean point = whole.size() == 1
                    && whole.x(0) >= 0
                    && whole.y(0) >= 0
                    && whole.x(0) <= screen.width()
                    && whole.y(0) <= screen.height();
            if (point || !whole.within(0, 0, screen.width(), screen.height()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The sample of a layer for the layer tree. */
    public static Swatch swatch(Layer layer, String palette) {
        return Samples.layer(layer, palette);
    }
}
