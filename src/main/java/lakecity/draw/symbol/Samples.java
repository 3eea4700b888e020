package lakecity.draw.symbol;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import lakecity.draw.figure.Curves;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;
import lakecity.geo.Datum;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Shape;
import lakecity.view.Axis;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes samples for the legend and the layer tree with the painters of the map itself. */
public final class Samples {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Samples() {}

    /** The sample of a layer: what its style draws most. */
    public static Swatch layer(Layer layer, String palette) {
        return switch (layer.style()) {
            case "district" ->
                (g, w, h) -> {
                    double mid = w / 2;
                    part(g, palette, w, h, figure(layer, "district", Kind.AREA, box(1, 2, mid - 1, h - 2)));
                    part(g, palette, w, h, figure(layer, "seeking", Kind.AREA, box(mid + 1, 2, w - 1, h - 2)));
                };
            case "badge" -> badge(layer, palette);
            case "town" -> point(layer, "type-1", palette);
            case "lake" -> (g, w, h) -> part(g, palette, w, h, figure(layer, "lake", Kind.AREA, pond(w, h)));
            case "boundary" -> line(layer, "county", palette);
            case "base-place" -> point(layer, "city", palette);
            case "park", "project", "airport", "hospital" -> point(layer, "point", palette);
            default -> line(layer, first(layer), palette);
        };
    }

    /** Where it stands beside nothing: in the middle. */
    private static Swatch badge(Layer layer, String palette) {
        return (g, w, h) -> {
            double[] middle = {w / 2, h / 2};
            Feature none = feature(layer, OutlineStatus.NAMED);
            part(g, palette, w, h, figure(none, layer, "national", Kind.POINT, middle, -1));
        };
    }

    private static String first(Layer layer) {
        List<String> symbols = Symbols.of(layer.style());
        return symbols.isEmpty() ? "" : symbols.get(0);
    }

    private static Swatch point(Layer layer, String symbol, String palette) {
        return (g, w, h) -> part(g, palette, w, h, figure(layer, symbol, Kind.POINT, new double[] {w / 2, h / 2}));
    }

    private static Swatch line(Layer layer, String symbol, String palette) {
        return (g, w, h) -> part(g, palette, w, h, figure(layer, symbol, Kind.LINE, across(w, h)));
    }

    /** A sample of how a figure's status is drawn: a line where it is a line, else its symbol. */
    public static Swatch status(Figure like, String palette, Axis axis) {
        return (g, w, h) -> {
            Kind kind = like.kind() == Kind.LINE ? Kind.LINE : Kind.POINT;
            double[] part = kind == Kind.LINE ? across(w, h) : new double[] {w / 2, h / 2};
            String symbol = kind == Kind.LINE ? first(like.layer()) : like.symbol();
            Figure sample = figure(like.feature(), like.layer(), symbol, kind, part);
            paint(g, palette, axis, w, h, brush -> passes(brush, sample));
        };
    }

    /** A sample of how a confidence is drawn, in the colours of a figure. */
    public static Swatch confidence(Figure like, PlaceConfidence confidence, String palette) {
        if (confidence == PlaceConfidence.SCHEMATIC) {
            return (g, w, h) -> paint(g, palette, Axis.OUTLINE, w, h, brush -> {
                Trace line = new Trace();
                line.add(h / 2, h / 2);
                line.add(w - h / 2, h / 2);
                Tone tone = Painters.of(like.layer().style())
                        .map(painter -> painter.tone(like))
                        .orElse(Tone.RAIL);
                Feather.line(brush, Brush.path(line), brush.color(tone), h / 2, 0.5);
            });
        }
        return (g, w, h) -> paint(g, palette, Axis.OUTLINE, w, h, brush -> {
            Tone tone = Painters.of(like.layer().style())
                    .map(painter -> painter.tone(like))
                    .orElse(Tone.PARK);
            if (confidence == PlaceConfidence.APPROXIMATE) {
                brush.disc(w / 2, h / 2, h / 2 - 1, Palette.fade(brush.color(tone), 0.2));
                brush.ring(w / 2, h / 2, h / 2 - 1, Palette.fade(brush.color(tone), 0.45), 1);
            }
            brush.disc(w / 2, h / 2, 2.6, brush.color(tone));
        });
    }

    /** An empty diamond. */
    public static Swatch diamond(String palette) {
        return (g, w, h) ->
                paint(g, palette, Axis.OUTLINE, w, h * 0.75, brush -> Diamond.paint(brush, w / 2, h / 2, ""));
    }

    private static void part(Graphics2D g, String palette, double width, double height, Figure figure) {
        paint(g, palette, Axis.OUTLINE, width, height, brush -> passes(brush, figure));
    }

    private static void passes(Brush brush, Figure figure) {
        Painters.of(figure.layer().style()).ifPresent(painter -> {
            for (Pass pass : Pass.values()) {
                painter.paint(brush, figure, pass);
            }
        });
    }

    private static void paint(
            Graphics2D g, String palette, Axis axis, double width, double height, Consumer<Brush> painting) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painting.accept(new Brush(own, Palette.of(palette), axis, Screen.plain(width, height)));
        own.dispose();
    }

    private static Figure figure(Layer layer, String symbol, Kind kind, double[] part) {
        boolean line = kind == Kind.LINE;
        Feature feature = feature(layer, line ? OutlineStatus.ADVANCED : OutlineStatus.NAMED);
        return figure(feature, layer, symbol, kind, part);
    }

    private static Figure figure(Feature feature, Layer layer, String symbol, Kind kind, double[] part) {
        return figure(feature, layer, symbol, kind, part, 0);
    }

    private static Figure figure(Feature feature, Layer layer, String symbol, Kind kind, double[] part, int turn) {
        Shape shape = new Shape(
                feature.id(),
                layer.id(),
                symbol,
                FACTORY.createPoint(),
                PlaceConfidence.EVIDENCED,
                LocalText.EMPTY,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY);
        return new Figure(0, turn, feature, shape, layer, kind, new double[][] {part}, false, false);
    }

    private static Feature feature(Layer layer, OutlineStatus status) {
        Place place =
                new Place(PlaceConfidence.EVIDENCED, LocalText.EMPTY, Datum.WGS84, OptionalDouble.empty(), List.of());
        return new Feature(
                "",
                LocalText.EMPTY,
                "",
                LocalText.EMPTY,
                layer.id(),
                "",
                status,
                List.of(),
                "",
                null,
                place,
                List.of(),
                null,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of());
    }

    private static double[] across(double width, double height) {
        return new double[] {1, height / 2, width - 1, height / 2};
    }

    private static double[] box(double left, double top, double right, double bottom) {
        return new double[] {left, top, right, top, right, bottom, left, bottom, left, top};
    }

    private static double[] pond(double w, double h) {
        double[] corners = {0.1, 0.55, 0.3, 0.15, 0.6, 0.2, 0.9, 0.35, 0.85, 0.75, 0.55, 0.8, 0.3, 0.88, 0.1, 0.55};
        double[] ring = new double[corners.length];
        for (int i = 0; i < ring.length; i += 2) {
            ring[i] = corners[i] * w;
            ring[i + 1] = corners[i + 1] * h;
        }
        return Curves.ring(ring);
    }
}
