package lakecity.draw.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The embedded base map's data made ready for painting, on the {@link BasePlane}, and a few simplifications of it, made
 * when first asked for. Any thread.
 */
final class BaseScene {
    private static final int MAX_LEVELS = 24;

    private final Geometry land;
    private final Geometry city;
    private final Geometry water;
    private final List<BaseLine> lines = new ArrayList<>();
    private final List<Coordinate> dots = new ArrayList<>();
    private final List<LineString> links = new ArrayList<>();
    private final Map<Long, BaseLevel> levels = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, BaseLevel> eldest) {
            return size() > MAX_LEVELS;
        }
    };

    BaseScene(Plan base) {
        Map<String, List<Polygon>> lands = new LinkedHashMap<>();
        List<Polygon> cities = new ArrayList<>();
        List<Polygon> waters = new ArrayList<>();
        Map<BaseLine.Kind, List<LineString>> raw = new EnumMap<>(BaseLine.Kind.class);
        for (Layer layer : base.layers()) {
            for (Shape shape : base.shapesOn(layer.id())) {
                Geometry geometry = BasePlane.of(shape.geometry());
                switch (layer.style()) {
                    case "base-land" -> {
                        (shape.symbol().equals("city")
                                        ? cities
                                        : lands.computeIfAbsent(shape.symbol(), rank -> new ArrayList<>()))
                                .addAll(BasePlane.polygons(geometry));
                        collect(raw, boundary(shape.symbol()), geometry);
                    }
                    case "base-water" -> waters.addAll(BasePlane.polygons(geometry));
                    case "base-river" ->
                        collect(
                                raw,
                                shape.symbol().equals("canal") ? BaseLine.Kind.CANAL : BaseLine.Kind.RIVER,
                                geometry);
                    case "base-rail" -> collect(raw, BaseLine.Kind.RAIL, geometry);
                    case "base-link" -> links.addAll(BasePlane.lines(geometry));
                    case "base-place" -> {
                        if (shape.symbol().equals("city")) {
                            dots.addAll(List.of(geometry.getCoordinates()));
                        }
                    }
                    default -> {
                        // A style of the plan: not the base map's matter.
                    }
                }
            }
        }
        this.land = BaseUnion.ofRanks(lands.values());
        this.city = BaseUnion.of(cities);
        this.water = collection(waters.stream().map(BasePlane::rounded).toList());
        links.replaceAll(this::outsideCity);
        addLines(raw);
    }

    private static BaseLine.Kind boundary(String symbol) {
        return switch (symbol) {
            case "city" -> BaseLine.Kind.CITY;
            case "prefecture" -> BaseLine.Kind.PREFECTURE;
            default -> BaseLine.Kind.COUNTY;
        };
    }

    private static void collect(Map<BaseLine.Kind, List<LineString>> raw, BaseLine.Kind kind, Geometry geometry) {
        raw.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(BasePlane.lines(geometry));
    }

    private void addLines(Map<BaseLine.Kind, List<LineString>> raw) {
        Map<String, List<LineString>> touching = new LinkedHashMap<>();
        raw.forEach((kind, some) ->
                touching.computeIfAbsent(kind.part, p -> new ArrayList<>()).addAll(some));
        Map<String, BaseFade> fades = new LinkedHashMap<>();
        touching.forEach((part, some) -> fades.put(part, new BaseFade(some)));
        raw.forEach((kind, some) -> {
            BaseFade fade = fades.getOrDefault(kind.part, new BaseFade(List.of()));
            some.forEach(line -> lines.addAll(fade.pieces(kind, line)));
        });
    }

    /** The part of a line from the city's edge to its end; the whole line when it does not leave the city. */
    private LineString outsideCity(LineString link) {
        List<LineString> parts = BasePlane.lines(OverlayNGRobust.overlay(link, city, OverlayNG.DIFFERENCE));
        return parts.isEmpty() ? link : parts.get(parts.size() - 1);
    }

    private static Geometry collection(List<Polygon> polygons) {
        return new GeometryFactory().createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** What is painted at a zoom, simplified to half a pixel. */
    BaseLevel level(double zoom) {
        long step = Math.round(zoom * 4);
        synchronized (levels) {
            return levels.computeIfAbsent(step, s -> new BaseLevel(this, s / 4.0));
        }
    }

    Geometry land() {
        return land;
    }

    Geometry city() {
        return city;
    }

    Geometry water() {
        return water;
    }

    List<BaseLine> lines() {
        return lines;
    }

    /** Where the cities of the regional figure are. */
    List<Coordinate> dots() {
        return dots;
    }

    /** From the city to the cities it is linked with. */
    List<LineString> links() {
        return links;
    }
}
