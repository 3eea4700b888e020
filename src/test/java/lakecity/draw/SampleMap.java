package lakecity.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.plan.Shape;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A small plan built in a test, on the square from 10° E 10° N to 11° E 11° N. */
public final class SampleMap {
    static final Bounds HOME = new Bounds(10, 10, 11, 11);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Layer> layers = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();

    public SampleMap layer(String id, String style) {
        return layer(id, style, false);
    }

    public SampleMap layer(String id, String style, boolean context) {
        layers.add(new Layer(id, LocalText.same(id), style, 0, 24, true, context, "", List.of(), LocalText.EMPTY));
        return this;
    }

    public SampleMap add(One one) {
        features.add(one.feature());
        return this;
    }

    public Plan plan() {
        PlanHead empty = Plan.empty().head();
        PlanHead head = new PlanHead(
                "sample",
                LocalText.same("sample"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                "",
                HOME,
                empty.area(),
                HOME,
                "",
                "",
                List.of(),
                List.of(),
                List.of());
        return new Plan(head, layers, List.of(), features, List.of());
    }

    public static One one(String id, String layer, String symbol, Geometry geometry) {
        return new One(id, layer).shape(layer, symbol, geometry);
    }

    public static Geometry point(double x, double y) {
        return FACTORY.createPoint(new Coordinate(x, y));
    }

    public static Geometry line(double... xy) {
        return FACTORY.createLineString(coordinates(xy));
    }

    public static Geometry ring(double... xy) {
        return FACTORY.createPolygon(coordinates(xy));
    }

    public static Geometry box(double left, double bottom, double right, double top) {
        return ring(left, bottom, right, bottom, right, top, left, top, left, bottom);
    }

    public static Coordinate[] coordinates(double... xy) {
        Coordinate[] coordinates = new Coordinate[xy.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return coordinates;
    }

    public static View view(Plan plan) {
        return View.home(plan, Language.ZH, "light");
    }

    public static Viewport viewport(int size) {
        return Viewport.fitting(HOME, size, size);
    }

    /** What a view paints, on nothing. */
    public static BufferedImage shapes(Plan plan, View view, Viewport viewport) {
        BufferedImage image = image(viewport);
        Graphics2D g = image.createGraphics();
        new MapPainter(plan, Plan.empty()).paintShapes(g, view, viewport);
        g.dispose();
        return image;
    }

    public static BufferedImage image(Viewport viewport) {
        return new BufferedImage((int) viewport.width(), (int) viewport.height(), BufferedImage.TYPE_INT_ARGB);
    }

    public static int alpha(BufferedImage image, double x, double y) {
        return image.getRGB((int) x, (int) y) >>> 24;
    }

    /** How many pixels are not clear. */
    public static int painted(BufferedImage image) {
        int count = 0;
        for (int argb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            count += argb >>> 24 == 0 ? 0 : 1;
        }
        return count;
    }

    /** One feature in the making. */
    public static final class One {
        private final String id;
        private final String layer;
        private final List<Object[]> drawings = new ArrayList<>();
        private OutlineStatus status = OutlineStatus.NAMED;
        private LatestState latest;
        private PlaceConfidence confidence = PlaceConfidence.EVIDENCED;
        private OptionalDouble radius = OptionalDouble.empty();
        private LonLat seat;
        private List<String> counties = List.of();
        private List<String> members = List.of();
        private LocalText start = LocalText.EMPTY;
        private LocalText end = LocalText.EMPTY;

        public One(String id, String layer) {
            this.id = id;
            this.layer = layer;
        }

        public One shape(String on, String symbol, Geometry geometry) {
            drawings.add(new Object[] {on, symbol, geometry});
            return this;
        }

        public One status(OutlineStatus value) {
            status = value;
            return this;
        }

        public One latest(LatestState.State state) {
            latest = new LatestState(state, "2026", LocalText.EMPTY, List.of());
            return this;
        }

        public One confidence(PlaceConfidence value) {
            confidence = value;
            return this;
        }

        public One radius(double metres) {
            radius = OptionalDouble.of(metres);
            return this;
        }

        public One seat(double lon, double lat) {
            seat = new LonLat(lon, lat);
            return this;
        }

        public One counties(String... ids) {
            counties = List.of(ids);
            return this;
        }

        public One members(String... ids) {
            members = List.of(ids);
            return this;
        }

        public One ends(String from, String to) {
            start = LocalText.same(from);
            end = LocalText.same(to);
            return this;
        }

        private Feature feature() {
            List<Shape> shapes = drawings.stream()
                    .map(drawing -> new Shape(
                            id,
                            (String) drawing[0],
                            (String) drawing[1],
                            (Geometry) drawing[2],
                            confidence,
                            LocalText.EMPTY,
                            List.of(),
                            start,
                            end))
                    .toList();
            return new Feature(
                    id,
                    LocalText.same(id),
                    "",
                    LocalText.EMPTY,
                    layer,
                    "",
                    status,
                    List.of(),
                    "",
                    latest,
                    new Place(confidence, LocalText.EMPTY, Datum.WGS84, radius, List.of()),
                    shapes,
                    seat,
                    counties,
                    LocalText.EMPTY,
                    LocalText.EMPTY,
                    LocalText.EMPTY,
                    members,
                    List.of(),
                    List.of());
        }
    }
}
