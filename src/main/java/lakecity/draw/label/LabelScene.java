package lakecity.draw.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lakecity.geo.Bounds;
import lakecity.geo.WebMercator;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** What of a plan and the base map can be named, and what of it a view shows. Immutable, any thread. */
final class LabelScene {
    /** With more names than this, only some in each small cell of the map are tried. */
    private static final int MANY = 3000;

    private static final double CELL = 160;
    private static final int MOST_IN_CELL = 2;

    private final Plan plan;
    private final List<LabelSubject> subjects;
    private final List<LabelSubject> places;
    private final Envelope extent = new Envelope();

    LabelScene(Plan plan, Plan base) {
        this.plan = plan;
        this.subjects = LabelSubjects.of(plan);
        this.places = LabelSubjects.of(base).stream()
                .filter(subject -> subject.layer().style().equals("base-place"))
                .toList();
        Bounds frame = plan.head().frame();
        extent.expandToInclude(WebMercator.x(frame.west()), WebMercator.y(frame.north()));
        extent.expandToInclude(WebMercator.x(frame.east()), WebMercator.y(frame.south()));
    }

    boolean isCrowded() {
        return subjects.size() > MANY;
    }

    /** The extent of the plan's own map, in world units. */
    Envelope extent() {
        return new Envelope(extent);
    }

    /** Ids of the layers a view shows at a zoom, the base map's with them. */
    Set<String> layers(View view, double zoom) {
        Set<String> shown = new HashSet<>();
        Map<String, LayerView> seen = new HashMap<>();
        view.layers().forEach(layer -> seen.put(layer.id(), layer));
        for (Layer layer : plan.layers()) {
            LayerView how = seen.get(layer.id());
            if (how != null && how.visible() && how.opacity() > 0 && layer.isShownAt(zoom)) {
                shown.add(layer.id());
            }
        }
        if (view.baseMap().equals(View.EMBEDDED) && view.baseOpacity() > 0) {
            for (LabelSubject place : places) {
                if (place.layer().isShownAt(zoom)) {
                    shown.add(base(place.layer().id()));
                }
            }
        }
        return Set.copyOf(shown);
    }

    /** Marks a layer of the base map, whose ids may be the same as the plan's. */
    static String base(String layer) {
        return "base/" + layer;
    }

    /**
     * The names to place in a room, in order of priority: of what is shown, passes the filter and is big enough at this
     * zoom; each name of a feature once; neighbours' names after the plan's.
     */
    List<LabelSubject> wanted(LabelRequest request, LabelRoom room) {
        List<LabelSubject> wanted = new ArrayList<>();
        Cells cells = new Cells(room);
        Set<String> named = new HashSet<>();
        @Nullable String selection = request.selection();
        if (selection != null) {
            addIf(wanted, request, room, named, cells, subject -> subject.kind().compareTo(LabelKind.TOWN) <= 0);
            addIf(
                    wanted,
                    request,
                    room,
                    named,
                    cells,
                    subject -> subject.feature().equals(selection));
        }
        addIf(wanted, request, room, named, cells, subject -> true);
        for (LabelSubject place : places) {
            if (request.layers().contains(base(place.layer().id()))
                    && room.touches(place.extent())
                    && named.add(place.text().zh())) {
                wanted.add(place);
            }
        }
        return wanted;
    }

    private void addIf(
            List<LabelSubject> wanted,
            LabelRequest request,
            LabelRoom room,
            Set<String> named,
            Cells cells,
            Predicate<LabelSubject> chosen) {
        for (LabelSubject subject : subjects) {
            boolean selected = subject.feature().equals(request.selection());
            if ((selected || subject.kind().minZoom <= request.zoom())
                    && chosen.test(subject)
                    && request.layers().contains(subject.layer().id())
                    && room.touches(subject.extent())
                    && passes(subject, request)
                    && (selected || !isCrowded() || cells.admits(subject))
                    && named.add(identity(subject))) {
                named.add(subject.text().zh());
                wanted.add(subject);
            }
        }
    }

    private static String identity(LabelSubject subject) {
        String own = subject.isLine() ? subject.part() + " " + System.identityHashCode(subject.shape()) : "";
        return subject.feature() + "\n" + subject.text().zh() + "\n" + own;
    }

    private boolean passes(LabelSubject subject, LabelRequest request) {
        return plan.feature(subject.feature())
                .filter((Feature feature) -> request.filter().passes(feature))
                .isPresent();
    }

    /** Counts the names in each small cell of a crowded map. */
    private static final class Cells {
        private final LabelRoom room;
        private final Map<Long, Integer> counts = new HashMap<>();

        Cells(LabelRoom room) {
            this.room = room;
        }

        boolean admits(LabelSubject subject) {
            Envelope box = room.box();
            Envelope extent = subject.extent();
            double x = (extent.getMinX() + extent.getMaxX()) / 2 * room.scale();
            double y = (extent.getMinY() + extent.getMaxY()) / 2 * room.scale();
            if (!box.isNull()) {
                x = Math.max(box.getMinX(), Math.min(box.getMaxX(), x));
                y = Math.max(box.getMinY(), Math.min(box.getMaxY(), y));
            }
            long column = (long) Math.floor(x / CELL);
            long row = (long) Math.floor(y / CELL);
            return counts.merge(column * 1_000_003 + row, 1, Integer::sum) <= MOST_IN_CELL;
        }
    }
}
