package lakecity.draw;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import org.locationtech.jts.geom.Geometry;

/** Paints one feature with a glow in the accent colour, above everything else. Any thread. */
final class Highlight {
    /** Painted again these would hide what lies on them. */
    private static final Set<String> GROUND = Set.of("boundary", "district");

    private final Plan plan;
    private final Figures figures;
    private final Diamonds diamonds;

    Highlight(Plan plan, Figures figures, Diamonds diamonds) {
        this.plan = plan;
        this.figures = figures;
        this.diamonds = diamonds;
    }

    /** What stands for a feature on the map: its figures, or those of its members. */
    List<Figure> figures(Feature feature) {
        List<Figure> own = figures.ofFeature(feature.id());
        return own.isEmpty()
                ? feature.members().stream()
                        .flatMap(member -> figures.ofFeature(member).stream())
                        .toList()
                : own;
    }

    /** Its diamonds, or those of its members, with the numbers the view gives them. */
    List<Diamond> diamonds(Feature feature, View view, double zoom) {
        List<Diamond> shown = diamonds.of(plan, view, zoom);
        Stream<Feature> meant = feature.members().isEmpty()
                ? Stream.of(feature)
                : feature.members().stream().flatMap(id -> plan.feature(id).stream());
        return meant.flatMap(one -> diamonds.of(one).stream())
                .map(one -> shown.stream()
                        .filter(other -> other.county().equals(one.county()))
                        .findFirst()
                        .orElse(one))
                .distinct()
                .toList();
    }

    void paint(Brush brush, View view, Feature feature) {
        List<Figure> all = figures(feature);
        Set<String> shown = Set.copyOf(Seen.of(plan, view, brush.screen().zoom()).stream()
                .map(seen -> seen.layer().id())
                .toList());
        List<Figure> visible = all.stream()
                .filter(figure -> shown.contains(figure.layer().id()))
                .toList();
        // chosen from a list while its layer is off: shown all the same
        List<Figure> chosen = (visible.isEmpty() ? all : visible)
                .stream()
                        .filter(figure ->
                                figure.extent().intersects(brush.screen().extent()))
                        .toList();
        List<Diamond> marks = diamonds(feature, view, brush.screen().zoom());
        marks.forEach(mark -> Diamonds.area(figures, mark.county()).ifPresent(area -> glow(brush, area)));
        Set<Geometry> glowing = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.stream().filter(figure -> glowing.add(figure.shape().geometry())).forEach(figure -> glow(brush, figure));
        for (Pass pass : Pass.values()) {
            chosen.stream()
                    .filter(figure -> isPaintedAgain(figure, pass))
                    .forEach(figure -> Painters.of(figure.layer().style())
                            .ifPresent(painter -> painter.paint(brush, figure, pass)));
        }
        marks.forEach(mark -> {
            Feather.disc(
                    brush,
                    brush.screen().px(mark.x()),
                    brush.screen().py(mark.y()),
                    Diamond.HALF + 12,
                    brush.color(Tone.ACCENT),
                    0.6);
            mark.paint(brush);
        });
    }

    private static boolean isPaintedAgain(Figure figure, Pass pass) {
        boolean ground = GROUND.contains(figure.layer().style()) && !figure.is("zone");
        // the glow takes the place of a line's feather
        return !ground && !(figure.kind() == Kind.LINE && pass == Pass.UNDER);
    }

    private static void glow(Brush brush, Figure figure) {
        Color accent = brush.color(Tone.ACCENT);
        Screen screen = brush.screen();
        switch (figure.kind()) {
            case POINT -> {
                double reach = Painters.of(figure.layer().style())
                        .map(painter -> painter.reach(figure, screen))
                        .orElse(8.0);
                Pixel aside = Painters.of(figure.layer().style())
                        .map(painter -> painter.aside(figure, screen))
                        .orElse(new Pixel(0, 0));
                for (double[] part : figure.parts()) {
                    double radius = Math.min(reach, 15) + 11;
                    double x = screen.px(part[0]) + aside.x();
                    double y = screen.py(part[1]) + aside.y();
                    Feather.disc(brush, x, y, radius, accent, 0.8);
                }
            }
            case LINE -> Feather.line(brush, Brush.path(screen.runs(figure, 0, 0)), accent, 13, 0.6);
            case AREA -> {
                Path2D.Double edge = Brush.path(screen.runs(figure, 0, 0));
                brush.fill(screen.area(figure), Palette.fade(accent, 0.1));
                Feather.line(brush, edge, accent, 6.5, 0.5);
                brush.round(edge, accent, 1.6);
            }
        }
    }
}
