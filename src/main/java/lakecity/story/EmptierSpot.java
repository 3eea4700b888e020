package lakecity.story;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.story.Scene.CaptionSide;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds the corner of the map where a caption covers least: by the length of lines and edges drawn there, and by the
 * symbols with their names; what is selected weighs most. Pixels of the map. Any thread.
 */
public final class EmptierSpot {
    /** A symbol with its name weighs as much as a line of so many pixels. */
    private static final double SYMBOL = 120;

    /** How far the name of a symbol reaches from it, in pixels. */
    private static final double NAME_BESIDE = 90;

    private static final double NAME_ABOVE = 16;

    private static final double SELECTED = 8;
    private static final double EDGE = 0.15;

    private final Plan plan;
    private final View view;
    private final Viewport viewport;

    public EmptierSpot(Plan plan, View view, Viewport viewport) {
        this.plan = plan;
        this.view = view;
        this.viewport = viewport;
    }

    /** Where a caption can stand, in pixels of the map. */
    public record Spot(double x, double y, double width, double height) {
        private boolean holds(double px, double py) {
            return holds(px, py, 0, 0);
        }

        private boolean holds(double px, double py, double beside, double above) {
            return px >= x - beside && py >= y - above && px <= x + width + beside && py <= y + height + above;
        }
    }

    /**
     * The corner for a caption of a size; of corners that are equally empty the first of upper left, upper right, lower left,
     * lower right.
     *
     * @param margin from the left, right and upper edge
     * @param foot from the lower edge, where the map's credits are
     */
    public Spot of(CaptionSide side, double width, double height, double margin, double foot) {
        double right = Math.max(margin, viewport.width() - margin - width);
        double low = Math.max(margin, viewport.height() - foot - height);
        List<Spot> corners = Stream.of(margin, low)
                .flatMap(y -> Stream.of(margin, right).map(x -> new Spot(x, y, width, height)))
                .filter(spot -> side == CaptionSide.AUTO || (side == CaptionSide.LEFT) == (spot.x == margin))
                .toList();
        return corners.stream().min(Comparator.comparingDouble(this::covered)).orElse(corners.get(0));
    }

    /** How much is drawn below a caption. */
    public double covered(Spot spot) {
        double sum = 0;
        for (Feature feature : plan.features()) {
            double weight = Objects.equals(view.selection(), feature.id()) ? SELECTED : 1;
            for (Shape shape : feature.shapes()) {
                boolean seen = weight > 1
                        || plan.layer(shape.layer()).filter(this::isSeen).isPresent();
                if (seen) {
                    sum += weight * covered(spot, shape.geometry());
                }
            }
        }
        return sum;
    }

    private boolean isSeen(Layer layer) {
        return view.shows(layer, viewport.zoom());
    }

    private double covered(Spot spot, Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Point point && !point.isEmpty()) {
                Pixel at = pixel(point.getCoordinate());
                sum += spot.holds(at.x(), at.y(), NAME_BESIDE, NAME_ABOVE) ? SYMBOL : 0;
            } else if (part instanceof LineString line) {
                sum += length(spot, line.getCoordinateSequence());
            } else if (part instanceof Polygon area) {
                sum += EDGE * length(spot, area.getExteriorRing().getCoordinateSequence());
            }
        }
        return sum;
    }

    /** How many pixels of a line run below a caption, by steps short against it. */
    private double length(Spot spot, CoordinateSequence line) {
        double step = Math.max(8, Math.min(spot.width, spot.height) / 6);
        double sum = 0;
        Pixel from = null;
        for (int i = 0; i < line.size(); i++) {
            Pixel to = pixel(line.getCoordinate(i));
            if (from != null) {
                double way = from.distance(to);
                // What is far away is not looked at closely.
                int steps = (int) Math.max(1, Math.min(400, Math.ceil(way / step)));
                for (int k = 0; k < steps; k++) {
                    double t = (k + 0.5) / steps;
                    double x = from.x() + (to.x() - from.x()) * t;
                    double y = from.y() + (to.y() - from.y()) * t;
                    sum += spot.holds(x, y) ? way / steps : 0;
                }
            }
            from = to;
        }
        return sum;
    }

    private Pixel pixel(Coordinate at) {
        return viewport.toPixel(new LonLat(at.getX(), at.getY()));
    }
}
