package lakecity.bench;

import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Coordinate;

/** What a Gluon layer usually is: a node for each feature, put in its place on every frame. */
final class FeatureNodes extends MapLayer {
    private record Drawn(Coordinate[] ground, Polyline node) {}

    private final List<Drawn> drawn = new ArrayList<>();

    FeatureNodes(Plan plan) {
        plan.features().stream()
                .flatMap(feature -> feature.shapes().stream())
                .map(Shape::geometry)
                .forEach(geometry -> add(geometry.getCoordinates()));
    }

    private void add(Coordinate[] ground) {
        Polyline node = new Polyline();
        node.setStroke(Color.DARKRED);
        node.setStrokeWidth(1.5);
        drawn.add(new Drawn(ground, node));
        getChildren().add(node);
    }

    @Override
    protected void layoutLayer() {
        for (Drawn each : drawn) {
            Double[] points = new Double[2 * each.ground.length];
            for (int i = 0; i < each.ground.length; i++) {
                Point2D at = getMapPoint(each.ground[i].y, each.ground[i].x);
                points[2 * i] = at.getX();
                points[2 * i + 1] = at.getY();
            }
            each.node.getPoints().setAll(points);
        }
    }
}
