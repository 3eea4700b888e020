package lakecity.draw;

import static lakecity.draw.SampleMap.box;
import static lakecity.draw.SampleMap.line;
import static lakecity.draw.SampleMap.one;
import static lakecity.draw.SampleMap.point;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lakecity.draw.figure.Figures;
import lakecity.draw.symbol.Diamond;
import lakecity.draw.symbol.Diamonds;
import lakecity.draw.symbol.Painters;
import lakecity.draw.symbol.Symbols;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import lakecity.view.Filter;
import lakecity.view.LayerView;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;

class HitTestTest {
    private static final int SIZE = 300;

    static Stream<String> styles() {
        return Symbols.styles().stream().filter(style -> Painters.of(style).isPresent());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyPaintedPixelOfALoneFeatureIsHit(String style) {
        long seed = 20211;
        Random random = new Random(seed);
        for (String symbol : Symbols.of(style)) {
            for (int round = 0; round < 12; round++) {
                Geometry geometry = geometry(random, random.nextInt(3));
                SampleMap.One one = one("f", "l", symbol, geometry)
                        .status(OutlineStatus.values()[random.nextInt(5)])
                        .latest(LatestState.State.values()[random.nextInt(5)])
                        .confidence(PlaceConfidence.values()[random.nextInt(3)])
                        .radius(random.nextInt(9000))
                        .ends("", random.nextBoolean() ? "there" : "");
                Plan plan = new SampleMap().layer("l", style).add(one).plan();
                View view = SampleMap.view(plan).withAxis(Axis.values()[random.nextInt(2)]);
                Viewport viewport = SampleMap.viewport(SIZE).withZoom(8 + random.nextInt(5) + random.nextDouble());
                BufferedImage image = SampleMap.shapes(plan, view, viewport);
                HitTest hits = new HitTest(plan);
                for (int i = 0; i < 400; i++) {
                    int x = random.nextInt(SIZE);
                    int y = random.nextInt(SIZE);
                    if (SampleMap.alpha(image, x, y) > 8) {
                        List<Feature> found = hits.at(view, viewport, new Pixel(x + 0.5, y + 0.5), 0);
                        String what = style + "/" + symbol + " " + geometry + " at " + x + "," + y + " of " + viewport
                                + ", seed " + seed + " round " + round;
                        assertEquals(1, found.size(), what);
                    }
                }
            }
        }
    }

    private static Geometry geometry(Random random, int kind) {
        double x = 10.3 + 0.4 * random.nextDouble();
        double y = 10.3 + 0.4 * random.nextDouble();
        if (kind == 0) {
            return point(x, y);
        }
        if (kind == 1) {
            return line(
                    x, y, x + 0.2 * random.nextGaussian(), y + 0.2 * random.nextGaussian(), 10.5, 10.5, 10 + y - 10, x);
        }
        return box(x, y, x + 0.02 + 0.3 * random.nextDouble(), y + 0.02 + 0.3 * random.nextDouble());
    }

    private static List<String> ids(List<Feature> features) {
        return features.stream().map(Feature::id).toList();
    }

    private final Plan mixed = new SampleMap()
            .layer("units", "boundary", true)
            .layer("districts", "district")
            .layer("rails", "plan-rail")
            .layer("old", "existing", true)
            .layer("towns", "town")
            .layer("parks", "park")
            .add(one("county", "units", "county", box(10, 10, 11, 11)).seat(10.5, 10.5))
            .add(one("big", "districts", "district", box(10.1, 10.1, 10.9, 10.9)))
            .add(one("small", "districts", "district", box(10.3, 10.3, 10.7, 10.7)))
            .add(one("rail", "rails", "railway", line(10.2, 10.5, 10.8, 10.5)))
            .add(one("track", "old", "railway", line(10.2, 10.5, 10.8, 10.5)).status(null))
            .add(one("town", "towns", "sub-centre", point(10.5, 10.5)))
            .add(new SampleMap.One("p1", "parks")
                    .confidence(PlaceConfidence.COUNTY_ONLY)
                    .counties("county"))
            .add(new SampleMap.One("p2", "parks")
                    .confidence(PlaceConfidence.COUNTY_ONLY)
                    .status(OutlineStatus.PLANNED)
                    .counties("county"))
            .plan();
    private final Viewport viewport = SampleMap.viewport(600);
    private final View view = SampleMap.view(mixed);
    private final HitTest hits = new HitTest(mixed);

    private List<String> at(View seen, double lon, double lat, double tolerance) {
        return ids(hits.at(seen, viewport, viewport.toPixel(new LonLat(lon, lat)), tolerance));
    }

    @Test
    void pointsComeBeforeLinesBeforeAreasAndContextLast() {
        assertEquals(List.of("town", "rail", "track"), at(view, 10.5, 10.5, 6));
        assertEquals(List.of("rail", "track"), at(view, 10.6, 10.5, 6));
    }

    @Test
    void aUnitIsHitOnlyWhereNothingElseIsAndTheSmallestAlone() {
        assertEquals(List.of("small"), at(view, 10.35, 10.4, 6));
        assertEquals(List.of("big"), at(view, 10.15, 10.2, 6));
        assertEquals(List.of("county"), at(view, 10.05, 10.05, 6));
    }

    @Test
    void aDiamondStandsForAllItsFeatures() {
        Diamond diamond = new Diamonds(mixed, new Figures(mixed))
                .of(mixed, view, viewport.zoom())
                .get(0);
        double lon = diamond.place().lon();
        double lat = diamond.place().lat();
        assertEquals(List.of("p1", "p2"), at(view, lon, lat, 4).subList(0, 2));
        View planned = view.withFilter(new Filter(Set.of(OutlineStatus.PLANNED)));
        assertEquals("p2", at(planned, lon, lat, 4).get(0));
        assertTrue(!at(planned, lon, lat, 4).contains("p1"));
    }

    @Test
    void whatIsOffOrClearOrFilteredOutIsNotHit() {
        List<LayerView> off = new ArrayList<>();
        view.layers().forEach(layer -> off.add(layer.id().equals("towns") ? layer.withVisible(false) : layer));
        assertEquals("rail", at(view.withLayers(off), 10.5, 10.5, 6).get(0));
        List<LayerView> clear = new ArrayList<>();
        view.layers().forEach(layer -> clear.add(layer.id().equals("towns") ? layer.withOpacity(0) : layer));
        assertEquals("rail", at(view.withLayers(clear), 10.5, 10.5, 6).get(0));
        assertEquals(List.of("track"), at(view.withFilter(new Filter(Set.of(OutlineStatus.STUDIED))), 10.5, 10.5, 6));
    }

    @Test
    void theSmallestTargetIs28PixelsAcross() {
        Pixel town = viewport.toPixel(new LonLat(10.5, 10.5));
        assertEquals(
                "town",
                hits.at(view, viewport, new Pixel(town.x() + 9, town.y() + 9), 0)
                        .get(0)
                        .id());
    }

    @Test
    void anEmptyPlanHasNothingToHit() {
        Plan empty = Plan.empty();
        assertEquals(List.of(), new HitTest(empty).at(SampleMap.view(empty), viewport, new Pixel(5, 5), 10));
    }
}
