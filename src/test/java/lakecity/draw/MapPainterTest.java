package lakecity.draw;

import static lakecity.draw.SampleMap.alpha;
import static lakecity.draw.SampleMap.box;
import static lakecity.draw.SampleMap.line;
import static lakecity.draw.SampleMap.one;
import static lakecity.draw.SampleMap.painted;
import static lakecity.draw.SampleMap.point;
import static lakecity.draw.SampleMap.ring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lakecity.draw.label.Edge;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;
import lakecity.draw.symbol.Crowd;
import lakecity.draw.symbol.Symbols;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import lakecity.view.Filter;
import lakecity.view.LayerView;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapPainterTest {
    private final Viewport viewport = SampleMap.viewport(200);

    private final Plan two = new SampleMap()
            .layer("water", "lake")
            .layer("units", "district")
            .add(one("lake", "water", "lake", box(10.2, 10.2, 10.8, 10.8)))
            .add(one("unit", "units", "district", box(10.2, 10.2, 10.8, 10.8)).status(OutlineStatus.PLANNED))
            .plan();

    @Test
    void layersArePaintedInTheOrderOfTheView() {
        View view = SampleMap.view(two);
        View swapped =
                view.withLayers(List.of(view.layers().get(1), view.layers().get(0)));
        int lake = Palette.of("light").color(Tone.LAKE).getRGB();
        assertTrue(SampleMap.shapes(two, view, viewport).getRGB(100, 100) != lake);
        assertEquals(lake, SampleMap.shapes(two, swapped, viewport).getRGB(100, 100));
    }

    @Test
    void opacityFilterAndUnknownLayersAreRespected() {
        View view = SampleMap.view(two);
        View half = view.withLayers(List.of(
                new LayerView("nowhere", true, 1),
                new LayerView("water", true, 0.5),
                new LayerView("units", false, 1)));
        assertEquals(128, alpha(SampleMap.shapes(two, half, viewport), 100, 100), 2);
        View named = view.withFilter(new Filter(Set.of(OutlineStatus.NAMED)));
        int lake = Palette.of("light").color(Tone.LAKE).getRGB();
        assertEquals(lake, SampleMap.shapes(two, named, viewport).getRGB(100, 100));
        View none = view.withFilter(new Filter(Set.of(OutlineStatus.STUDIED)));
        assertEquals(0, painted(SampleMap.shapes(two, none, viewport)));
    }

    @Test
    void anEmptyPlanPaintsNothing() {
        assertEquals(0, painted(SampleMap.shapes(Plan.empty(), SampleMap.view(Plan.empty()), viewport)));
    }

    @Test
    void onlyTheSelectedFeatureIsHighlightedAndTheRestIsDimmed() {
        Plan plan = new SampleMap()
                .layer("parks", "park")
                .add(one("left", "parks", "point", point(10.25, 10.5)))
                .add(one("right", "parks", "point", point(10.75, 10.5)))
                .add(new SampleMap.One("group", "parks").members("left"))
                .plan();
        MapPainter painter = new MapPainter(plan, Plan.empty());
        for (String selection : List.of("left", "group")) {
            View view = SampleMap.view(plan).withSelection(selection);
            BufferedImage highlight = SampleMap.image(viewport);
            Graphics2D g = highlight.createGraphics();
            painter.paintHighlight(g, view, viewport);
            g.dispose();
            assertEquals(255, alpha(highlight, 53, 100), selection);
            assertEquals(0, alpha(highlight, 147, 100), selection);
            BufferedImage whole = SampleMap.image(viewport);
            g = whole.createGraphics();
            painter.paint(g, view, viewport, Edge.CLOSED);
            g.dispose();
            assertEquals(255, alpha(whole, 53, 100), selection);
            assertEquals(255 * MapPainter.DIMMED, alpha(whole, 147, 100), 2, selection);
        }
        View none = SampleMap.view(plan).withSelection("gone");
        BufferedImage whole = SampleMap.image(viewport);
        painter.paint(whole.createGraphics(), none, viewport, Edge.CLOSED);
        assertEquals(255, alpha(whole, 147, 100));
    }

    @Test
    void aMovedMapPaintsTheSamePictureMoved() {
        Plan plan = new SampleMap()
                .layer("rails", "plan-rail")
                .add(one("r", "rails", "railway", line(10.05, 10.1, 10.5, 10.6, 10.95, 10.9))
                        .status(OutlineStatus.PLANNED)
                        .confidence(PlaceConfidence.SCHEMATIC))
                .plan();
        View view = SampleMap.view(plan);
        Viewport close = viewport.withZoom(13.3).withCenter(new LonLat(10.5, 10.6));
        BufferedImage here = SampleMap.shapes(plan, view, close);
        BufferedImage there = SampleMap.shapes(plan, view, close.panned(40, 16));
        assertTrue(painted(here) > 0);
        int different = 0;
        for (int x = 40; x < 200; x++) {
            for (int y = 16; y < 200; y++) {
                int a = here.getRGB(x, y) >>> 24;
                int b = there.getRGB(x - 40, y - 16) >>> 24;
                different += Math.abs(a - b) > 24 ? 1 : 0;
            }
        }
        assertTrue(different < 20, "dashes stay where they are: " + different);
    }

    @Test
    void oddGeometryNeverStopsTheRest() {
        GeometryFactory f = new GeometryFactory();
        List<Geometry> odd = List.of(
                f.createPoint(),
                f.createLineString(),
                f.createPolygon(),
                f.createGeometryCollection(),
                point(Double.NaN, 10),
                point(400, 95),
                line(10.5, 10.5, 10.5, 10.5),
                line(10.1, 10.1, Double.NaN, 10.2, 10.3, 10.3),
                line(-180, -90, 180, 90),
                line(1e300, 10, -1e300, 11),
                ring(10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5),
                ring(10.1, 10.5, 10.5, 10.5, 10.9, 10.5, 10.1, 10.5),
                ring(10.1, 10.1, 10.9, 10.9, 10.9, 10.1, 10.1, 10.9, 10.1, 10.1),
                ring(-180, -89, 180, -89, 180, 89, -180, 89, -180, -89),
                f.createMultiPointFromCoords(new Coordinate[] {new Coordinate(10.2, 10.2), new Coordinate(10.3, 10.3)}),
                f.createGeometryCollection(
                        new Geometry[] {point(10.4, 10.4), line(10.1, 10.9, 10.9, 10.1), box(10.6, 10.6, 10.7, 10.7)}));
        Random random = new Random(7);
        for (String style : Symbols.styles()) {
            SampleMap map = new SampleMap().layer("l", style);
            int n = 0;
            for (String symbol : Symbols.of(style)) {
                for (Geometry geometry : odd) {
                    map.add(one("f" + n++, "l", symbol, geometry)
                            .status(OutlineStatus.values()[random.nextInt(5)])
                            .confidence(PlaceConfidence.values()[random.nextInt(3)])
                            .radius(random.nextBoolean() ? Double.NaN : -5)
                            .ends("from", "to"));
                }
            }
            Plan plan = map.add(one("sound", "l", "point", point(10.5, 10.5))).plan();
            for (double zoom : new double[] {0, 5.5, 9, 14, 19}) {
                View view = SampleMap.view(plan)
                        .withAxis(zoom < 6 ? Axis.LATEST : Axis.OUTLINE)
                        .withSelection("f3");
                BufferedImage image = SampleMap.image(viewport);
                MapPainter painter = new MapPainter(plan, Plan.empty());
                painter.paint(image.createGraphics(), view, viewport.withZoom(zoom), Edge.OPEN);
                painter.legend().entries(view, viewport.withZoom(zoom));
                painter.hitTest().at(view, viewport.withZoom(zoom), new Pixel(100, 100), 5);
                for (int i = 0; i < n; i++) {
                    painter.paintHighlight(
                            image.createGraphics(), view.withSelection("f" + i), viewport.withZoom(zoom));
                }
            }
        }
    }

    @Test
    void aCrowdIsStillPaintedOnceForEach() {
        SampleMap map = new SampleMap().layer("parks", "park");
        for (int i = 0; i < 30; i++) {
            for (int k = 0; k < 30; k++) {
                map.add(one(i + "-" + k, "parks", "point", point(10.03 + i / 32.0, 10.03 + k / 32.0)));
            }
        }
        Plan plan = map.plan();
        assertTrue(900 > Crowd.MANY);
        int count = painted(SampleMap.shapes(plan, SampleMap.view(plan), SampleMap.viewport(600)));
        assertTrue(count >= 900 * 9, "every one is there: " + count);
    }
}
