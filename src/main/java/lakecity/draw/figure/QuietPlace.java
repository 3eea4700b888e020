package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.LonLat;
import lakecity.geo.WebMercator;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds a place within a county where a symbol says nothing about a position: far from its edge, its seat, the towns and
 * other points, the lake, the plan's lines and the middle, where its name stands. A grid is searched for the place whose
 * nearest neighbour is farthest; so the answer is the same each time and does not depend on the map's zoom.
 */
public final class QuietPlace {
    private static final int GRID = 40;

    /** More figures of one layer than this are not looked at. */
    private static final int MANY = 400;

    private final Figure area;
    private final Envelope extent = new Envelope();
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<Figure> lakes = new ArrayList<>();

    /** @param area the county in which a place is sought */
    public QuietPlace(Plan plan, Figures figures, Figure area) {
        this.area = area;
        extent.expandToInclude(area.extent());
        LonLat seat = area.feature().seat();
        if (seat != null) {
            points.add(new double[] {WebMercator.x(seat.lon()), WebMercator.y(seat.lat())});
        }
        Coordinate middle = middle();
        points.add(new double[] {middle.x, middle.y});
        for (Layer layer : plan.layers()) {
            List<Figure> near = figures.of(layer.id(), extent);
            if (near.size() <= MANY) {
                near.forEach(this::avoid);
            }
        }
    }

    private void avoid(Figure figure) {
        if (figure.kind() == Kind.POINT) {
            points.addAll(List.of(figure.parts()));
        } else if (Tailor.isPlanLine(figure.layer())) {
            lines.addAll(List.of(figure.parts()));
        } else if (figure.kind() == Kind.AREA && figure.layer().style().equals("lake")) {
            lakes.add(figure);
        }
    }

    /** x and y on the unit square; within the county unless it has no inside. */
    public double[] find() {
        Coordinate middle = middle();
        double[] best = {middle.x, middle.y};
        double most = 0;
        for (int i = 0; i < GRID; i++) {
            for (int k = 0; k < GRID; k++) {
                double x = extent.getMinX() + extent.getWidth() * (i + 0.5) / GRID;
                double y = extent.getMinY() + extent.getHeight() * (k + 0.5) / GRID;
                double room = room(x, y, most);
                if (room > most && Rings.contain(area.parts(), x, y)) {
                    most = room;
                    best = new double[] {x, y};
                }
            }
        }
        return best;
    }

    private Coordinate middle() {
        Coordinate middle = extent.centre();
        return middle == null ? new Coordinate(0, 0) : middle;
    }

    /** How far the nearest of all that is avoided is; any number up to enough where it is no farther than that. */
    private double room(double x, double y, double enough) {
        double room = Double.POSITIVE_INFINITY;
        for (double[] point : points) {
            double dx = x - point[0];
            double dy = y - point[1];
            room = Math.min(room, 0.6 * Math.sqrt(dx * dx + dy * dy));
        }
        for (int i = 0; i < lines.size() && room > enough; i++) {
            room = Math.min(room, 0.9 * Rings.distance(lines.get(i), x, y));
        }
        for (int i = 0; i < lakes.size() && room > enough; i++) {
            double[][] lake = lakes.get(i).parts();
            room = Math.min(room, Rings.contain(lake, x, y) ? 0 : Rings.distance(lake, x, y));
        }
        return room > enough ? Math.min(room, Rings.distance(area.parts(), x, y)) : room;
    }
}
