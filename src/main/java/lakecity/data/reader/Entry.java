package lakecity.data.reader;

import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A GeoJSON feature whose geometry has been read and whose properties have not: they name things of other files.
 *
 * @param spot where it stands
 * @param id its id, unique in the pack
 * @param properties its properties, with the collection's defaults behind them
 * @param geometry longitude and latitude in degrees, WGS-84; null when it has none
 */
public record Entry(
        Spot spot, String id, Item properties, @Nullable Geometry geometry) {

    /** Whether it is a further drawing of another feature. */
    public boolean isShape() {
        return properties.get("shapeOf").isPresent();
    }
}
