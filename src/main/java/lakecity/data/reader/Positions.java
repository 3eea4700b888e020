package lakecity.data.reader;

import com.fasterxml.jackson.databind.JsonNode;
import lakecity.data.json.Budget;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import lakecity.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;

/** Reads the positions of one geometry: two or three finite numbers, longitude first, within the area of the plan. */
final class Positions {
    private final Spot spot;
    private final Datum datum;
    private final Bounds area;
    private final Budget budget;
    private int count;

    Positions(Spot spot, Datum datum, Bounds area, Budget budget) {
        this.spot = spot;
        this.datum = datum;
        this.area = area;
        this.budget = budget;
    }

    Refusal refusal(String path, String key, Object... arguments) {
        return new Refusal(new Spot(spot.file(), spot.id(), spot.pointer() + path), key, arguments);
    }

    /** How many parts a list has: at least one. */
    int parts(JsonNode node, String path) throws Refusal {
        if (!node.isArray()) {
            throw refusal(path, "data.type.list");
        }
        if (node.isEmpty()) {
            throw refusal(path, "data.geometry.empty");
        }
        return node.size();
    }

    /** A list of at least so many positions. */
    Coordinate[] list(JsonNode node, String path, int least) throws Refusal {
        int size = parts(node, path);
        if (size < least) {
            throw refusal(path, "data.geometry.few", size, least);
        }
        Coordinate[] positions = new Coordinate[size];
        for (int i = 0; i < size; i++) {
            positions[i] = read(node.get(i), path, i);
        }
        return positions;
    }

    /** The position that a whole list of numbers is. */
    Coordinate one(JsonNode node, String path) throws Refusal {
        return read(node, path, -1);
    }

    private Coordinate read(JsonNode node, String path, int index) throws Refusal {
        if (++count > Budget.MOST_OF_FEATURE) {
            throw refusal("", "data.vertices.feature", Budget.MOST_OF_FEATURE);
        }
        if (!budget.take(1)) {
            throw refusal("", "data.vertices.pack", Budget.MOST_OF_PACK);
        }
        String key = fault(node);
        if (!key.isEmpty()) {
            throw refusal(
                    index < 0 ? path : path + "/" + index,
                    key,
                    node.path(0).asText(),
                    node.path(1).asText(),
                    area.west() + ", " + area.south() + ", " + area.east() + ", " + area.north());
        }
        return convert(node.get(0).asDouble(), node.get(1).asDouble());
    }

    /** The key of what is wrong with a position, or "". */
    private String fault(JsonNode node) {
        boolean pair = node.isArray() && (node.size() == 2 || node.size() == 3);
        if (!pair
                || !node.get(0).isNumber()
                || !node.get(1).isNumber()
                || !node.path(node.size() - 1).isNumber()) {
            return "data.position";
        }
        double lon = node.get(0).asDouble();
        double lat = node.get(1).asDouble();
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            return "data.position.infinite";
        }
        if (isInArea(lon, lat)) {
            return "";
        }
        if (isInArea(lat, lon)) {
            return "data.position.swapped";
        }
        return Math.abs(lon) > 180 || Math.abs(lat) > 90 ? "data.position.range" : "data.position.area";
    }

    private boolean isInArea(double lon, double lat) {
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && area.contains(new LonLat(lon, lat));
    }

    private Coordinate convert(double lon, double lat) throws Refusal {
        try {
            LonLat place = datum.toWgs84(new LonLat(lon, lat));
            return new Coordinate(place.lon(), place.lat());
        } catch (IllegalArgumentException e) {
            throw refusal("", "data.position.datum", datum);
        }
    }
}
