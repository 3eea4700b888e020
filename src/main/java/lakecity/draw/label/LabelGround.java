package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.plan.Shape;
import lakecity.view.View;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** What is drawn under the names, as it is drawn, so that names follow and avoid what is seen. Any thread. */
interface LabelGround {

    /**
     * The lines of a shape in the order of its geometry.
     *
     * @param scale pixels per world
     * @return coordinates in pixels at the scale, x from 180° W, y from the world's upper edge; at least two each
     */
    List<Coordinate[]> lines(Shape shape, double scale);

    /** The symbols a view shows at a zoom that are no shape of the plan, as at magnification 1. */
    List<LabelBody> symbols(View view, double zoom);

    /** Lines as the plan gives them, cut at its frame; no further symbols. */
    static LabelGround plain(Bounds frame) {
        return new LabelGround() {
            @Override
            public List<Coordinate[]> lines(Shape shape, double scale) {
                List<Coordinate[]> lines = new ArrayList<>();
                for (LineString line : LabelLine.clipped(shape.geometry(), frame)) {
                    lines.add(LabelLine.pixels(line, scale).getCoordinates());
                }
                return lines;
            }

            @Override
            public List<LabelBody> symbols(View view, double zoom) {
                return List.of();
            }
        };
    }
}
