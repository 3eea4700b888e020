package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.plan.Via;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

class PackReaderTest {
    @TempDir
    Path folder;

    private SmallMaps maps;

    @BeforeEach
    void copy() {
        maps = new SmallMaps(folder);
    }

    private Plan plan() throws PackException {
        LoadedPack pack = maps.read();
        assertEquals(List.of(), pack.issues());
        return pack.plan();
    }

    private Feature feature(String id) throws PackException {
        return plan().feature(id).orElseThrow();
    }

    @Test
    void smallMapsAreSound() {
        assertEquals(List.of(), maps.validate());
    }

    @Test
    void readsTheHead() throws PackException {
        Plan plan = plan();
        assertEquals("small", plan.head().id());
        assertEquals(115.2, plan.head().home().west());
        assertEquals("2026-02", plan.head().dataDate());
        assertEquals("第2段", plan.passage("P2").orElseThrow().title().zh());
        assertEquals(List.of(new LocalText("示意图", "Schematic")), plan.head().caveats());
    }

    @Test
    void readsLayersAndPresets() throws PackException {
        Plan plan = plan();
        assertEquals(
                List.of("units", "lake", "rail", "parks"),
                plan.layers().stream().map(layer -> layer.id()).toList());
        assertTrue(plan.layer("units").orElseThrow().context());
        assertFalse(plan.layer("rail").orElseThrow().visible());
        assertEquals(7, plan.layer("rail").orElseThrow().minZoom());
        assertEquals(24, plan.layer("lake").orElseThrow().maxZoom());
        assertEquals(
                List.of("area"),
                plan.layer("parks").orElseThrow().tallies().get(0).symbols());
        assertEquals(List.of("rail", "units"), plan.presets().get(0).layers());
    }

    @Test
    void readsAFeatureWhole() throws PackException {
        Feature rail = feature("R1");
        assertEquals("推进建设", rail.outlineVerb());
        assertEquals(OutlineStatus.ADVANCED, rail.outlineStatus());
        assertEquals(LatestState.State.BUILDING, rail.latest().state());
        assertEquals(List.of("c1", "c2"), rail.counties());
        assertEquals(List.of("R2"), rail.members());
        Shape shape = rail.shapes().get(0);
        assertEquals(new LocalText("东西线", "EW line"), shape.label());
        assertEquals("railway", shape.symbol());
        assertEquals(PlaceConfidence.SCHEMATIC, shape.confidence());
        assertEquals(new Via(Via.Kind.BORDER, List.of("c1", "c2")), shape.via().get(1));
        assertEquals("往东海", shape.end().zh());
        assertTrue(shape.start().isEmpty());
    }

    @Test
    void takesDefaultsOfTheCollection() throws PackException {
        Feature unit = feature("c2");
        assertEquals("units", unit.layer());
        assertEquals("county", unit.shapes().get(0).symbol());
        assertTrue(unit.shapes().get(0).label().isEmpty(), "an empty label means none");
        assertTrue(unit.isContext());
        assertEquals(new LonLat(115.8, 37.5), unit.seat());
        assertNull(unit.latest());
    }

    @Test
    void labelIsTheNameAndSymbolTheFirstWhenNothingElseIsSaid() throws PackException {
        Shape lake = feature("L1").shapes().get(0);
        assertEquals(feature("L1").name(), lake.label());
        assertEquals("lake", lake.symbol());
    }

    @Test
    void aFurtherDrawingBelongsToItsFeature() throws PackException {
        List<Shape> shapes = feature("K1").shapes();
        assertEquals(
                List.of("point", "area"), shapes.stream().map(Shape::symbol).toList());
        assertEquals(PlaceConfidence.EVIDENCED, shapes.get(0).confidence());
        assertEquals(PlaceConfidence.APPROXIMATE, shapes.get(1).confidence());
        assertEquals("K1", shapes.get(1).feature());
        assertTrue(plan().feature("K1-area").isEmpty());
    }

    @Test
    void convertsTheDatum() throws PackException {
        Coordinate at = feature("K1").shapes().get(0).geometry().getCoordinate();
        double metres = Geodesy.distance(new LonLat(at.x, at.y), new LonLat(115.7, 37.7));
        assertTrue(metres > 300 && metres < 900, "GCJ-02 is some 500 m off, was " + metres);
    }

    @Test
    void outerRingsTurnLeftAndHolesRight() throws PackException {
        for (Feature feature : plan().features()) {
            for (Shape shape : feature.shapes()) {
                if (shape.geometry() instanceof Polygon area) {
                    assertTrue(Orientation.isCCW(area.getExteriorRing().getCoordinateSequence()), feature.id());
                    for (int i = 0; i < area.getNumInteriorRing(); i++) {
                        assertFalse(Orientation.isCCW(area.getInteriorRingN(i).getCoordinateSequence()));
                    }
                }
            }
        }
    }

    @Test
    void featuresWithoutAPlaceHaveNoShapes() throws PackException {
        assertTrue(feature("K2").shapes().isEmpty());
        assertTrue(feature("K2").isOnMap());
        assertFalse(feature("R2").isOnMap());
    }

    @Test
    void toleratesAByteOrderMark() throws PackException, IOException {
        maps.write("plan/plan.json", "\uFEFF" + maps.text("plan/plan.json"));
        assertEquals("small", plan().head().id());
    }

    @Test
    void readsAPackByItsFolderAlone() throws PackException {
        assertEquals(
                8, new PackReader().read(maps.file("plan")).plan().features().size());
        assertEquals(
                2,
                new PackReader()
                        .read(maps.file("base/embedded"))
                        .plan()
                        .features()
                        .size());
    }
}
