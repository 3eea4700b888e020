package lakecity.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import lakecity.data.PackReader;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the shipped plan, since each kind of ground occurs in it. */
class GroundTest {
    private static Plan plan;

    @BeforeAll
    static void read() throws Exception {
        plan = new PackReader().read(Path.of("maps/plan")).plan();
    }

    private static Bounds of(String id) {
        return Ground.of(plan.feature(id).orElseThrow(), plan).orElseThrow();
    }

    @Test
    void aLineBoundForAFarCityIsShownUpToTheFrame() {
        Bounds frame = plan.head().frame();
        Bounds ground = of("R01");
        assertTrue(ground.north() < frame.north() + 0.5 && ground.south() > frame.south() - 0.5, ground::toString);
        assertTrue(ground.contains(new LonLat(115.6, 37.9)));
    }

    @Test
    void aCityOutsideIsShownWhereItIs() {
        assertTrue(of("A16").contains(new LonLat(116.397, 39.907)));
    }

    @Test
    void aThingOfWhichOnlyTheCountyIsKnownIsShownAsTheCounty() {
        Bounds county = plan.feature("A04").orElseThrow().bounds().orElseThrow();
        assertEquals(of("Z08"), of("Z08").union(county));
    }

    @Test
    void aGroupIsShownAsItsMembers() {
        assertTrue(of("U06").contains(new LonLat(115.9610, 37.3504)));
        assertTrue(of("U06").contains(new LonLat(115.7206, 38.2320)));
    }

    @Test
    void aPointHasSomeRoomAround() {
        Bounds ground = of("C06");
        assertTrue(ground.east() - ground.west() > 0.05);
    }

    @Test
    void nobodyKnowsWhereAnUnplacedThingIs() {
        assertTrue(Ground.of(plan.feature("Z13").orElseThrow(), plan).isEmpty());
    }
}
