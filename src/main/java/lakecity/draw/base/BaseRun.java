package lakecity.draw.base;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/**
 * A part of a line that lies in a picture. Cutting lines to the picture keeps deep zooms fast, where a broken line
 * would else have tens of thousands of strokes outside it.
 *
 * @param path in pixels of the picture
 * @param start how far along the whole line it begins, in pixels
 */
record BaseRun(Path2D path, double start) {

    /** The parts of a line within an extent of the plane; start is how far along its whole line it begins. */
    static List<BaseRun> of(LineString line, double start, Envelope extent, BasePicture picture) {
        List<BaseRun> runs = new ArrayList<>();
        Path2D path = null;
        double along = start;
        Coordinate[] vertices = line.getCoordinates();
        for (int i = 1; i < vertices.length; i++) {
            Coordinate a = vertices[i - 1];
            Coordinate b = vertices[i];
            double length = a.distance(b);
            double[] cut = cut(a, b, extent);
            if (cut.length > 0) {
                if (path == null || cut[0] > 0) {
                    path = new Path2D.Double();
                    path.moveTo(picture.x(at(a.x, b.x, cut[0])), picture.y(at(a.y, b.y, cut[0])));
                    runs.add(new BaseRun(path, picture.pixels(along + length * cut[0])));
                }
                path.lineTo(picture.x(at(a.x, b.x, cut[1])), picture.y(at(a.y, b.y, cut[1])));
            }
            if (cut.length == 0 || cut[1] < 1) {
                path = null;
            }
            along += length;
        }
        return runs;
    }

    private static double at(double a, double b, double share) {
        return a + (b - a) * share;
    }

    /**
     * From which to which share of it a straight line lies in an extent; empty when it does not. After Liang and
     * Barsky, "A new concept and method for line clipping", ACM Transactions on Graphics 3(1), 1984.
     */
    private static double[] cut(Coordinate a, Coordinate b, Envelope extent) {
        double[] step = {a.x - b.x, b.x - a.x, a.y - b.y, b.y - a.y};
        double[] room = {a.x - extent.getMinX(), extent.getMaxX() - a.x, a.y - extent.getMinY(), extent.getMaxY() - a.y
        };
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (step[i] == 0) {
                if (room[i] < 0) {
                    return new double[0];
                }
            } else if (step[i] < 0) {
                from = Math.max(from, room[i] / step[i]);
            } else {
                to = Math.min(to, room[i] / step[i]);
            }
        }
        return from < to ? new double[] {from, to} : new double[0];
    }
}
