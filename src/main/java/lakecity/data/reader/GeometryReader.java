package lakecity.data.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lakecity.data.json.Budget;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/**
 * GeoJSON geometry (RFC 7946, section 3.1) to JTS: WGS-84, outer rings counterclockwise. Everything that cannot be drawn
 * is refused with its place. For one pack; not for several threads.
 */
final class GeometryReader {
    private static final Set<String> TYPES =
            Set.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private final Bounds area;
    private final Budget budget;

    /** Coordinates outside the area are refused, and those past the budget. */
    GeometryReader(Bounds area, Budget budget) {
        this.budget = budget;
        this.area = area;
    }

    Geometry read(JsonNode node, Spot spot, Datum datum) throws Refusal {
        if (!node.isObject()) {
            throw new Refusal(spot, "data.type.object");
        }
        String type = node.path("type").asText();
        if (!TYPES.contains(type)) {
            throw new Refusal(spot.child("type"), "data.geometry.type", type);
        }
        Spot place = spot.child("coordinates");
        if (!node.path("coordinates").isArray()) {
            throw new Refusal(place, "data.geometry.coordinates");
        }
        Geometry geometry = build(type, node.path("coordinates"), new Positions(place, datum, area, budget));
        if (geometry instanceof Polygonal) {
            PolygonCheck.check(geometry, place, budget);
        }
        return geometry;
    }

    /** A single position, such as a seat. */
    Coordinate position(JsonNode node, Spot spot, Datum datum) throws Refusal {
        return new Positions(spot, datum, area, budget).one(node, "");
    }

    private static Geometry build(String type, JsonNode node, Positions positions) throws Refusal {
        return switch (type) {
            case "Point" -> FACTORY.createPoint(positions.one(node, ""));
            case "LineString" -> line(node, "", positions);
            case "Polygon" -> polygon(node, "", positions);
            case "MultiPoint" -> {
                List<Point> points = new ArrayList<>();
                for (Coordinate position : positions.list(node, "", 1)) {
                    points.add(FACTORY.createPoint(position));
                }
                yield FACTORY.createMultiPoint(points.toArray(Point[]::new));
            }
            case "MultiLineString" -> {
                List<LineString> lines = new ArrayList<>();
                for (int i = 0; i < positions.parts(node, ""); i++) {
                    lines.add(line(node.get(i), "/" + i, positions));
                }
                yield FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
            }
            default -> {
                List<Polygon> polygons = new ArrayList<>();
                for (int i = 0; i < positions.parts(node, ""); i++) {
                    polygons.add(polygon(node.get(i), "/" + i, positions));
                }
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
        };
    }

    private static LineString line(JsonNode node, String path, Positions positions) throws Refusal {
        LineString line = FACTORY.createLineString(positions.list(node, path, 2));
        if (line.getLength() == 0) {
            throw positions.refusal(path, "data.line.short");
        }
        return line;
    }

    private static Polygon polygon(JsonNode node, String path, Positions positions) throws Refusal {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < positions.parts(node, path); i++) {
            rings.add(ring(node.get(i), path + "/" + i, positions, i == 0));
        }
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode node, String path, Positions positions, boolean outer) throws Refusal {
        Coordinate[] ring = positions.list(node, path, 4);
        Coordinate first = ring[0];
        Coordinate last = ring[ring.length - 1];
        if (!first.equals2D(last)) {
            throw positions.refusal(path, "data.ring.open", first.x, first.y, last.x, last.y);
        }
        LinearRing closed = FACTORY.createLinearRing(ring);
        return Orientation.isCCW(ring) == outer ? closed : closed.reverse();
    }
}
