package lakecity.plan;

import java.util.List;
import lakecity.i18n.LocalText;
import org.locationtech.jts.geom.Geometry;

/**
 * One drawing of a feature on one layer. A feature may have several: a county is an area among the boundaries and a
 * town among the towns.
 *
 * @param feature id of the {@link Feature} it draws
 * @param layer id of the {@link Layer} it is drawn on
 * @param symbol which of the layer style's symbols draws it; see draw.Symbols and maps/README.md
 * @param geometry longitude and latitude in degrees, WGS-84; shared and never changed
 * @param confidence how sure this drawing is; COUNTY_ONLY and UNPLACED features have no shapes
 * @param label the words on the map for this shape; empty for none
 * @param via for a schematic line, where each vertex is taken from; else empty
 * @param start where the line goes on to from its first vertex; empty when it ends there
 * @param end where the line goes on to from its last vertex; empty when it ends there
 */
public record Shape(
        String feature,
        String layer,
        String symbol,
        Geometry geometry,
        PlaceConfidence confidence,
        LocalText label,
        List<Via> via,
        LocalText start,
        LocalText end) {
    public Shape {
        via = List.copyOf(via);
    }
}
