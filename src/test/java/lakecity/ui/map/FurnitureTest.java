package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FurnitureTest {

    @ParameterizedTest
    @CsvSource({"120,100", "99.9,50", "50,50", "49,20", "19999,10000", "1.9,1", "7,5"})
    void theScaleBarHasARoundLength(double most, double expected) {
        assertEquals(expected, ScaleBar.round(most), 1e-9);
    }

    @Test
    void positionsAreWrittenLatitudeFirst() {
        assertEquals("37.7355°N 115.6755°E", Position.words(new LonLat(115.6755, 37.7355)));
        assertEquals("1.5000°S 0.2500°W", Position.words(new LonLat(-0.25, -1.5)));
    }

    private static Set<String> words(MapFixture fixture) {
        return MapFixture.fx(() -> fixture.map.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toSet()));
    }

    @Test
    void speaksTheLanguageOfTheViewAndNeverOverlaps() {
        DrawnTiles tiles = new DrawnTiles("tiles", MapFixture.LAND, null);
        try (MapFixture fixture = MapFixture.open(480, 360, tiles)) {
            assertTrue(words(fixture).contains("边界示意，未经审图，仅供内部讨论 · 非国土空间规划成果"));
            assertTrue(words(fixture).contains("© tiles · © places"));
            MapFixture.fx(() -> {
                fixture.state.setLanguage(Language.EN);
                return null;
            });
            fixture.settled();
            assertTrue(words(fixture).stream().anyMatch(text -> text.startsWith("Boundaries are schematic")));
            List<Node> parts = MapFixture.fx(
                    () -> List.of(fixture.map.lookup(".lc-map-left"), fixture.map.lookup(".lc-map-credits")));
            var left =
                    MapFixture.fx(() -> parts.get(0).localToScene(parts.get(0).getLayoutBounds()));
            var right =
                    MapFixture.fx(() -> parts.get(1).localToScene(parts.get(1).getLayoutBounds()));
            assertTrue(left.getMaxX() <= right.getMinX(), left + " and " + right);
            assertTrue(right.getMaxX() <= 480 && right.getMaxY() <= 360, right.toString());
        }
    }

    @Test
    void saysWhenTheMapIsNearerThanTheOfflineBaseAllows() {
        try (MapFixture fixture = MapFixture.open(700, 500, new DrawnTiles("tiles", MapFixture.LAND, null))) {
            fixture.go(MapFixture.CROSS, 12);
            assertFalse(words(fixture).contains("离线底图为市域精度"));
            fixture.go(MapFixture.CROSS, 12.5);
            assertTrue(words(fixture).contains("离线底图为市域精度"));
            MapFixture.fx(() -> {
                fixture.state.setBase("online", 1);
                return null;
            });
            fixture.settled();
            assertFalse(words(fixture).contains("离线底图为市域精度"));
        }
    }
}
