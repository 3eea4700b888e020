package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import javafx.scene.image.WritableImage;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapTilesTest {
    private static final MapOptions QUICK = new MapOptions(false, 300);

    private @Nullable MapFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    /** The ways in which a source can be bad. */
    enum Fault {
        FAILS((tile, scale) -> CompletableFuture.failedFuture(new IOException("no route"))),
        FAILS_LATE((tile, scale) -> CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException("late");
        })),
        HANGS((tile, scale) -> new CompletableFuture<>()),
        THROWS((tile, scale) -> {
            throw new IllegalStateException("thrown");
        }),
        THROWS_AN_ERROR((tile, scale) -> {
            throw new AssertionError("thrown");
        }),
        GIVES_NO_PICTURE((tile, scale) -> CompletableFuture.completedFuture(null)),
        CANCELLED((tile, scale) -> {
            CompletableFuture<BufferedImage> future = new CompletableFuture<>();
            future.cancel(true);
            return future;
        });

        final BiFunction<TileCoord, Integer, CompletableFuture<BufferedImage>> load;

        Fault(BiFunction<TileCoord, Integer, CompletableFuture<BufferedImage>> load) {
            this.load = load;
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBadSourceNeverBlanksTheMapAndItRecovers(Fault fault) {
        DrawnTiles source = new DrawnTiles("bad", MapFixture.GREEN, null);
        source.instead = fault.load::apply;
        fixture = MapFixture.open(600, 400, (view, session) -> TileStack.of(source), QUICK);
        assertLandAndOverlay(fixture);
        MapFixture opened = fixture;
        MapFixture.await(() -> opened.map.tileTroubleProperty().get() != null);
        var trouble = MapFixture.fx(() -> opened.map.tileTroubleProperty().get());
        assertTrue(trouble.zh().contains("测试底图") && trouble.en().contains("Test tiles"), trouble.toString());

        fixture.scroll(100, 100, 200);
        assertLandAndOverlay(fixture);

        source.instead = (tile, scale) -> null;
        MapFixture.fx(() -> {
            opened.map.retryTiles();
            return null;
        });
        MapFixture.await(() -> opened.map.tileTroubleProperty().get() == null);
        fixture.settled();
        assertEquals(MapFixture.GREEN, colour(fixture.snapshot(), 300, 60));
    }

    @Test
    void aSourceThatAnswersWithNullInsteadOfAFutureIsOnlyABadSource() {
        TileSource source = new WrongTiles();
        fixture = MapFixture.open(600, 400, (view, session) -> TileStack.of(source), QUICK);
        assertLandAndOverlay(fixture);
    }

    @Test
    void aRetryThatFailsStaysInTrouble() {
        DrawnTiles source = new DrawnTiles("bad", MapFixture.GREEN, null);
        source.instead = Fault.FAILS.load::apply;
        fixture = MapFixture.open(600, 400, (view, session) -> TileStack.of(source), QUICK);
        MapFixture opened = fixture;
        int before = source.loaded.get();
        MapFixture.fx(() -> {
            opened.map.retryTiles();
            return null;
        });
        MapFixture.await(() -> source.loaded.get() > before);
        assertNotNull(MapFixture.fx(() -> opened.map.tileTroubleProperty().get()));
        assertLandAndOverlay(fixture);
    }

    @Test
    void oneTileMissingLeavesTheOthers() {
        DrawnTiles source = new DrawnTiles("partly", MapFixture.GREEN, null);
        source.instead = (tile, scale) -> (tile.x() + tile.y()) % 2 == 0 ? Fault.FAILS.load.apply(tile, scale) : null;
        fixture = MapFixture.open(600, 400, (view, session) -> TileStack.of(source), QUICK);
        WritableImage image = fixture.snapshot();
        int tiles = 0;
        for (int x = 0; x < 600; x++) {
            tiles += colour(image, x, 30).equals(MapFixture.GREEN) ? 1 : 0;
        }
        assertTrue(tiles > 150 && tiles < 450, "pixels of tiles in a row: " + tiles);
    }

    @Test
    void aSourceThatCannotBeOpenedLeavesTheFormer() {
        DrawnTiles source = new DrawnTiles("good", MapFixture.GREEN, null);
        TileStack stack = TileStack.of(source);
        fixture = MapFixture.open(
                600,
                400,
                (view, session) -> {
                    if (view.baseMap().equals("broken")) {
                        throw new IllegalStateException("no such file");
                    }
                    return stack;
                },
                QUICK);
        choose("broken");
        assertEquals(MapFixture.GREEN, colour(fixture.snapshot(), 300, 60));
        MapFixture opened = fixture;
        assertNotNull(MapFixture.fx(() -> opened.map.tileTroubleProperty().get()));
        choose("embedded");
        assertNull(MapFixture.fx(() -> opened.map.tileTroubleProperty().get()));
        assertFalse(source.closed);
    }

    @Test
    void anotherBaseMapReplacesTheTilesAndClosesTheSource() {
        DrawnTiles first = new DrawnTiles("first", MapFixture.GREEN, null);
        DrawnTiles second = new DrawnTiles("second", Color.BLUE, null);
        fixture = MapFixture.open(
                600, 400, (view, session) -> TileStack.of(view.baseMap().equals("second") ? second : first), QUICK);
        choose("second");
        assertEquals(Color.BLUE, colour(fixture.snapshot(), 300, 60));
        assertTrue(first.closed);
        assertFalse(second.closed);
    }

    @Test
    void finerThanTheSourceTheTilesAreCutOutOfItsFinest() {
        DrawnTiles source = new DrawnTiles("coarse", MapFixture.GREEN, null);
        fixture = MapFixture.open(600, 400, (view, session) -> TileStack.of(source), QUICK);
        fixture.go(new LonLat(115.9, 37.8), 19);
        assertEquals(MapFixture.GREEN, colour(fixture.snapshot(), 300, 60));
        MapFixture opened = fixture;
        assertNull(MapFixture.fx(() -> opened.map.tileTroubleProperty().get()));
    }

    @Test
    void aSharpScreenGetsSharpTiles() {
        DrawnTiles source = new DrawnTiles("sharp", MapFixture.GREEN, null);
        fixture = MapFixture.open(600, 400, (view, session) -> TileStack.of(source), QUICK);
        assertEquals(Set.of(1), source.scales);
        MapFixture opened = fixture;
        MapFixture.fx(() -> {
            opened.map.tiles().screenScale(2);
            return null;
        });
        fixture.settled();
        assertEquals(Set.of(1, 2), source.scales);
        assertFalse(source.closed);
    }

    @Test
    void walkingFarDoesNotHoardTiles() {
        DrawnTiles source = new DrawnTiles("far", MapFixture.GREEN, null);
        fixture = MapFixture.open(1200, 800, (view, session) -> TileStack.of(source), QUICK);
        for (int i = 0; i < 90; i++) {
            fixture.go(new LonLat(100 + i / 4.0, 37), 13);
        }
        assertTrue(source.loaded.get() > 2 * TileStage.TILES_PER_VIEW, "tiles: " + source.loaded.get());
        MapFixture opened = fixture;
        int views = MapFixture.fx(() -> opened.map.tiles().views().rebuilt());
        assertTrue(views >= 3, "views made: " + views);
        assertEquals(
                1,
                MapFixture.fx(() ->
                        opened.map.tiles().views().getChildrenUnmodifiable().size()));
        assertEquals(MapFixture.GREEN, colour(fixture.snapshot(), 300, 60));
    }

    private void choose(String base) {
        MapFixture opened = fixture;
        assertNotNull(opened);
        MapFixture.fx(() -> {
            opened.state.setBase(base, 1);
            return null;
        });
        opened.settled();
    }

    /** Where a lone source gives nothing: the land's colour, and the overlay upon it. */
    private static void assertLandAndOverlay(MapFixture fixture) {
        WritableImage image = fixture.snapshot();
        boolean land = false;
        boolean mark = false;
        for (int x = 0; x < 600; x++) {
            Color colour = colour(image, x, 40);
            land |= colour.equals(MapFixture.LAND);
            mark |= colour.getRed() > 150 && colour.getGreen() < 80;
        }
        assertTrue(land && mark, String.format(Locale.ROOT, "land %b, overlay %b", land, mark));
    }

    private static Color colour(WritableImage image, int x, int y) {
        return new Color(image.getPixelReader().getArgb(x, y));
    }
}
