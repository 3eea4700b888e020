package lakecity.draw;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;
import lakecity.draw.symbol.Brush;
import lakecity.draw.symbol.Crowd;
import lakecity.draw.symbol.Diamond;
import lakecity.draw.symbol.Diamonds;
import lakecity.draw.symbol.Feather;
import lakecity.draw.symbol.Painters;
import lakecity.draw.symbol.Pass;
import lakecity.draw.symbol.Seen;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import org.locationtech.jts.geom.Geometry;

/** Paints features with a glow in the accent colour, above everything else. Any thread. */
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
        return diamonds(feature, diamonds.of(plan, view, zoom));
    }

    private List<Diamond> diamonds(Feature feature, List<Diamond> shown) {
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

    void paint(Brush brush, View view, List<Feature> features) {
        Set<String> shown = Set.copyOf(Seen.of(plan, view, brush.screen().zoom()).stream()
                .map(seen -> seen.layer().id())
                .toList());
        List<Figure> chosen = features.stream()
                .flatMap(feature -> chosen(feature, shown).stream())
                .filter(figure -> figure.extent().intersects(brush.screen().extent()))
                .distinct()
                .toList();
        List<Diamond> numbered = diamonds.of(plan, view, brush.screen().zoom());
        List<Diamond> marks = features.stream()
                .flatMap(feature -> diamonds(feature, numbered).stream())
                .distinct()
                .toList();
        if (chosen.size() > Crowd.MANY) {
            chosen.forEach(figure -> trace(brush, figure));
        } else {
            paint(brush, chosen, marks);
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

    /** The figures of a feature on the layers shown; chosen from a list while its layer is off, it is shown all the same. */
    private List<Figure> chosen(Feature feature, Set<String> shown) {
        List<Figure> all = figures(feature);
        List<Figure> visible = all.stream()
                .filter(figure -> shown.contains(figure.layer().id()))
                .toList();
        return visible.isEmpty() ? all : visible;
    }

    private void paint(Brush brush, List<Figure> chosen, List<Diamond> marks) {
        marks.forEach(mark -> Diamonds.area(figures, mark.county()).ifPresent(area -> glow(brush, area)));
        Set<Geometry> glowing = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.stream().filter(figure -> glowing.add(figure.shape().geometry())).forEach(figure -> glow(brush, figure));
        for (Pass pass : Pass.values()) {
            chosen.stream()
                    .filter(figure -> isPaintedAgain(figure, pass))
                    .forEach(figure -> Painters.of(figure.layer().style())
                            .ifPresent(painter -> painter.paint(brush, figure, pass)));
        }
    }

    /** More than can be told apart: no glow, only the accent colour on each. */
    private static void trace(Brush brush, Figure figure) {
        Color accent = brush.color(Tone.ACCENT);
        Screen screen = brush.screen();
        if (figure.kind() == Kind.POINT) {
            for (double[] part : figure.parts()) {
                brush.fill(new Ellipse2D.Double(screen.px(part[0]) - 2.5, screen.py(part[1]) - 2.5, 5, 5), accent);
            }
        } else {
            brush.round(Brush.path(screen.runs(figure, 0, 0)), accent, 1.6);
        }
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
