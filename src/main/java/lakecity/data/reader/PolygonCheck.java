package lakecity.data.reader;

import java.util.Locale;
import lakecity.data.json.Budget;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether areas are simple as OGC 06-103r4, section 6.1.11, asks: no crossing outlines, holes within, parts apart. */
final class PolygonCheck {
    private PolygonCheck() {}

    static void check(Geometry polygons, Spot spot, Budget budget) throws Refusal {
        if (!budget.canCheck(polygons)) {
            throw new Refusal(spot, "data.polygon.tangled");
        }
        TopologyValidationError error;
        try {
            error = new IsValidOp(polygons).getValidationError();
        } catch (RuntimeException e) {
            throw new Refusal(spot, "data.polygon.invalid", "?", String.valueOf(e.getMessage()));
        }
        if (error == null) {
            return;
        }
        Coordinate at = error.getCoordinate();
        String place = at == null ? "?" : String.format(Locale.ROOT, "%.5f, %.5f", at.x, at.y);
        throw new Refusal(spot, key(error.getErrorType()), place, error.getMessage());
    }

    private static String key(int type) {
        return switch (type) {
            case TopologyValidationError.SELF_INTERSECTION,
                    TopologyValidationError.RING_SELF_INTERSECTION,
                    TopologyValidationError.DISCONNECTED_INTERIOR -> "data.polygon.crosses";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL, TopologyValidationError.NESTED_HOLES ->
                "data.polygon.hole";
            case TopologyValidationError.NESTED_SHELLS, TopologyValidationError.DUPLICATE_RINGS ->
                "data.polygon.nested";
            default -> "data.polygon.invalid";
        };
    }
}
