package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.LonLat;
import lakecity.geo.WebMercator;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;

/**
 * An arrow at the end of a railway or road that goes on, past the plan's frame or to a named place.
 *
 * @param shape the line it belongs to
 * @param place the tip of the arrow, degrees
 * @param heading the direction of travel, degrees clockwise from north on the map
 * @param text where it goes; empty for a direction without words
 */
public record LineEnd(Shape shape, LonLat place, double heading, LocalText text) {

    /** The arrows of all railways and roads, in the order of painting. */
    public static List<LineEnd> of(Plan plan) {
        Tailor tailor = new Tailor(plan.head().frame());
        List<LineEnd> ends = new ArrayList<>();
        for (Layer layer : plan.layers()) {
            if (Tailor.isFramed(layer)) {
                List<Shape> shapes = plan.shapesOn(layer.id());
                for (Shape shape : shapes) {
                    plan.feature(shape.feature())
                            .ifPresent(feature -> tailor.figures(feature, shape, layer, 0, 0, shapes.size())
                                    .forEach(figure -> ends.addAll(of(figure))));
                }
            }
        }
        return List.copyOf(ends);
    }

    static List<LineEnd> of(Figure figure) {
        List<LineEnd> ends = new ArrayList<>();
        if (figure.arrowStart()) {
            double[] part = figure.parts()[0];
            ends.add(end(figure, part, 0, 2, figure.shape().start()));
        }
        if (figure.arrowEnd()) {
            double[] part = figure.parts()[figure.parts().length - 1];
            ends.add(end(
                    figure,
                    part,
                    part.length - 2,
                    part.length - 4,
                    figure.shape().end()));
        }
        return ends;
    }

    private static LineEnd end(Figure figure, double[] part, int tip, int before, LocalText text) {
        double dx = part[tip] - part[before];
        double dy = part[tip + 1] - part[before + 1];
        double heading = (Math.toDegrees(Math.atan2(dx, -dy)) + 360) % 360;
        LonLat place = new LonLat(WebMercator.lon(part[tip]), WebMercator.lat(part[tip + 1]));
        return new LineEnd(figure.shape(), place, heading, text);
    }
}
