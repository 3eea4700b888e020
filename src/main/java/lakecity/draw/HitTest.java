package lakecity.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Rings;
import lakecity.draw.figure.Screen;
import lakecity.draw.symbol.Diamond;
import lakecity.draw.symbol.Diamonds;
import lakecity.draw.symbol.Seen;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Envelope;

/** Finds the features under a pixel, on an index of the plan. Any thread. */
public final class HitTest {
    /** Half the smallest target, in pixels. */
    private static final double TARGET = 14;

    /** Beyond this distance from a line only its feather is drawn, in pixels. */
    private static final double CRISP = 8;

    /** Symbols of the style district that tint whole units; zones lie on them. */
    private static final Set<String> UNITS = Set.of("district", "seeking");

    /** How specific a hit is, the most specific first. */
    private enum Rank {
        POINT,
        LINE,
        AREA,
        CONTEXT,
        /** A whole unit, tinted: the ground on which everything else lies. */
        UNIT,
        /** A unit's outline. */
        BOUNDARY
    }

    private record Hit(Feature feature, Rank rank, double distance, double area) {}

    private static final Comparator<Hit> NEAREST =
            Comparator.comparing(Hit::rank).thenComparingDouble(Hit::distance).thenComparingDouble(Hit::area);

    private final Plan plan;
    private final Figures figures;
    private final Diamonds diamonds;

    /** Of a plan, with an index of its own. */
    public HitTest(Plan plan) {
        this.plan = plan;
        this.figures = new Figures(plan);
        this.diamonds = new Diamonds(plan, figures);
    }

    HitTest(Plan plan, Figures figures, Diamonds diamonds) {
        this.plan = plan;
        this.figures = figures;
        this.diamonds = diamonds;
    }

    /**
     * The features drawn within a tolerance (pixels) of a position: nearest and most specific first, each once. A
     * county's numbered diamond stands for all the features in it. Whole units are hit only where
     * nothing else is, and then the smallest alone.
     */
    public List<Feature> at(View view, Viewport viewport, Pixel position, double tolerance) {
        Screen screen = Screen.of(viewport, figures.lanes());
        double x = screen.left() + position.x() / screen.scale();
        double y = screen.top() + position.y() / screen.scale();
        Envelope near = new Envelope(x, x, y, y);
        near.expandBy((Screen.MARGIN + Math.max(0, tolerance)) / screen.scale());
        List<Hit> hits = new ArrayList<>();
        for (Diamond diamond : diamonds.of(plan, view, viewport.zoom())) {
            double distance = Math.hypot(position.x() - screen.px(diamond.x()), position.y() - screen.py(diamond.y()));
            if (distance <= Math.max(TARGET * 1.1, tolerance)) {
                diamond.features().forEach(feature -> hits.add(new Hit(feature, Rank.POINT, distance, 0)));
            }
        }
        for (Seen seen : Seen.of(plan, view, viewport.zoom())) {
            figures.of(seen.layer().id(), near).stream()
                    .filter(figure -> view.filter().passes(figure.feature()))
                    .flatMap(figure -> hit(screen, seen, figure, position, x, y, tolerance))
                    .forEach(hits::add);
        }
        return ordered(hits);
    }

    private static List<Feature> ordered(List<Hit> hits) {
        List<Hit> sorted = hits.stream().sorted(NEAREST).toList();
        Set<Feature> found = new LinkedHashSet<>();
        sorted.stream().filter(hit -> hit.rank().compareTo(Rank.UNIT) < 0).forEach(hit -> found.add(hit.feature()));
        if (found.isEmpty()) {
            sorted.stream().map(Hit::feature).findFirst().ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<Hit> hit(
            Screen screen, Seen seen, Figure figure, Pixel at, double x, double y, double tolerance) {
        Stream<Hit> hit =
                switch (figure.kind()) {
                    case POINT -> point(screen, seen, figure, at, tolerance);
                    case LINE -> line(screen, seen, figure, at, tolerance);
                    case AREA -> area(screen, seen, figure, x, y);
                };
        if (figure.layer().style().equals("boundary")) {
            return hit.map(found -> new Hit(found.feature(), Rank.BOUNDARY, found.distance(), found.area()));
        }
        if (UNITS.contains(figure.shape().symbol())) {
            return hit.map(found -> new Hit(found.feature(), Rank.UNIT, found.distance(), found.area()));
        }
        boolean context = seen.layer().context() || figure.feature().isContext();
        return context ? hit.map(found -> new Hit(found.feature(), Rank.CONTEXT, found.distance(), found.area())) : hit;
    }

    private static Stream<Hit> point(Screen screen, Seen seen, Figure figure, Pixel at, double tolerance) {
        double distance = Double.POSITIVE_INFINITY;
        Pixel aside = seen.painter().aside(figure, screen);
        for (double[] part : figure.parts()) {
            double x = screen.px(part[0]) + aside.x();
            double y = screen.py(part[1]) + aside.y();
            distance = Math.min(distance, Math.hypot(at.x() - x, at.y() - y));
        }
        if (distance <= Math.max(TARGET, tolerance)) {
            return Stream.of(new Hit(figure.feature(), Rank.POINT, distance, 0));
        }
        // the ring it lies within is an area
        double reach = reach(seen, figure, screen);
        return distance <= reach
                ? Stream.of(new Hit(figure.feature(), Rank.AREA, 0, Math.PI * reach * reach))
                : Stream.empty();
    }

    /** As far as is painted, and a pixel for what vertices left out and smooth edges move. */
    private static double reach(Seen seen, Figure figure, Screen screen) {
        return seen.painter().reach(figure, screen) + 1.2;
    }

    private static Stream<Hit> line(Screen screen, Seen seen, Figure figure, Pixel at, double tolerance) {
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < figure.parts().length; i++) {
            distance = Math.min(distance, screen.whole(figure, i).distance(at.x(), at.y()));
        }
        if (distance <= Math.max(CRISP, tolerance)) {
            return Stream.of(new Hit(figure.feature(), Rank.LINE, distance, 0));
        }
        return distance <= reach(seen, figure, screen)
                ? Stream.of(new Hit(figure.feature(), Rank.AREA, distance, 0))
                : Stream.empty();
    }

    private static Stream<Hit> area(Screen screen, Seen seen, Figure figure, double x, double y) {
        double area = figure.area() * screen.scale() * screen.scale();
        if (Rings.contain(figure.parts(), x, y)) {
            return Stream.of(new Hit(figure.feature(), Rank.AREA, 0, area));
        }
        double distance = Rings.distance(figure.parts(), x, y) * screen.scale();
        double reach = reach(seen, figure, screen);
        boolean small = area < 4 * TARGET * TARGET;
        return distance <= (small ? Math.max(reach, TARGET) : reach)
                ? Stream.of(new Hit(figure.feature(), Rank.AREA, distance, area))
                : Stream.empty();
    }
}
