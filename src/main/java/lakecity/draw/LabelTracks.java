package lakecity.draw;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Where the lines of a shape run as they are drawn, so that names follow what is seen. Any thread. */
@FunctionalInterface
interface LabelTracks {

    /**
     * The lines of a shape in the order of its geometry.
     *
     * @param scale pixels per world
     * @return coordinates in pixels at the scale, x from 180° W, y from the world's upper edge; at least two each
     */
    List<Coordinate[]> of(Shape shape, double scale);

    /** Lines as the plan gives them, cut at its frame. */
    static LabelTracks plain(Bounds frame) {
        return (shape, scale) -> {
            List<Coordinate[]> tracks = new ArrayList<>();
            for (LineString line : LabelLine.clipped(shape.geometry(), frame)) {
                tracks.add(LabelLine.pixels(line, scale).getCoordinates());
            }
            return tracks;
        };
    }
}
