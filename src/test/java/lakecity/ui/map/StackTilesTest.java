package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.WritableImage;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileStack;
import lakecity.tiles.Unopened;
import lakecity.view.Annotation;
import lakecity.view.Session;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A source over the embedded map and an annotation over both: never blank, right in the end, nothing asked for in vain. */
@ExtendWith(ApplicationExtension.class)
class StackTilesTest {
    private static final MapOptions PATIENT = new MapOptions(false, 60_000);
    private static final MapOptions QUICK = new MapOptions(false, 300);
    private static final Color BELOW = new Color(0x3050C0);

    private final DrawnTiles below = new DrawnTiles("embedded", BELOW, null);
    private final DrawnTiles above = new DrawnTiles("online", MapFixture.GREEN, null);
    private final DrawnTiles names = new DrawnTiles("names", Color.YELLOW, null);
    private final Map<TileCoord, CompletableFuture<BufferedImage>> hanging = new ConcurrentHashMap<>();
    private final AtomicInteger tries = new AtomicInteger();
    private volatile Set<String> locked = Set.of();
    private volatile List<Object> behind = List.of();
    private @Nullable MapFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    @Test
    void whileASourceHangsTheEmbeddedMapIsSeenAndThenTheTilesInPlace() {
        hang();
        openHanging();
        int views = rebuilt();
        assertSeen(BELOW);
        above.instead = (tile, scale) -> null;
        hanging.forEach((tile, future) -> future.complete(DrawnTiles.plain(MapFixture.GREEN)));
        assertSeen(MapFixture.GREEN);
        assertEquals(views, rebuilt(), "painted in place");
    }

    @Test
    void aQuickSourceSparesTheEmbeddedMapItsWork() {
        open(QUICK);
        assertSeen(MapFixture.GREEN);
        assertTrue(below.loaded.get() < above.loaded.get(), "asked below: " + below.loaded);
    }

    @Test
    void whereASourceHasNoTileTheEmbeddedMapIsSeenAndNothingIsWrong() {
        above.instead = (tile, scale) -> CompletableFuture.failedFuture(TileException.absent());
        open(QUICK);
        assertSeen(BELOW);
        assertNull(trouble());
    }

    @Test
    void aFailingSourceShowsTheEmbeddedMapSaysWhyAndRecoversInPlace() {
        above.instead = (tile, scale) ->
                CompletableFuture.failedFuture(TileException.passing("tiles.status", "tiles.example.org", 500));
        MapFixture opened = open(QUICK);
        assertSeen(BELOW);
        assertTrue(String.valueOf(trouble()).contains("tiles.example.org"), String.valueOf(trouble()));
        TileHealth health = MapFixture.fx(() -> opened.map.baseHealthProperty().get());
        assertEquals(TileHealth.State.DEGRADED, health.state());
        assertTrue(health.reason().en().contains("500"), health.toString());
        int views = rebuilt();
        above.instead = (tile, scale) -> null;
        MapFixture.fx(() -> {
            opened.map.retryTiles();
            return null;
        });
        opened.settled();
        assertSeen(MapFixture.GREEN);
        assertNull(trouble());
        assertEquals(views, rebuilt());
        assertEquals(
                TileHealth.State.LOCAL,
                MapFixture.fx(() -> opened.map.baseHealthProperty().get()).state());
    }

    @Test
    void opacityMixesWithoutAskingAgain() {
        MapFixture opened = open(QUICK);
        opacity(0.5);
        Color mixed = colour(300, 60);
        assertEquals((BELOW.getRed() + MapFixture.GREEN.getRed()) / 2.0, mixed.getRed(), 2);
        assertEquals((BELOW.getBlue() + MapFixture.GREEN.getBlue()) / 2.0, mixed.getBlue(), 2);
        int askedAbove = above.loaded.get();
        int askedBelow = below.loaded.get();
        opacity(0.25);
        opacity(0.75);
        assertEquals(askedAbove, above.loaded.get());
        assertEquals(askedBelow, below.loaded.get());
        opacity(1);
        assertSeen(MapFixture.GREEN);
        assertNotNull(opened);
    }

    @Test
    void anAnnotationLiesOverAll() {
        MapFixture opened = open(QUICK);
        MapFixture.fx(() -> {
            opened.state.setSource(1, new Annotation("names", 1));
            return null;
        });
        opened.settled();
        assertSeen(Color.YELLOW);
    }

    /** The key of the annotation is missing: the base map is there all the same. */
    @Test
    void anAnnotationThatCannotBeOpenedLeavesTheBaseMapAndIsToldAndTriedAgain() {
        MapFixture opened = open(QUICK);
        locked = Set.of("names");
        choose("online", "names");
        assertSeen(MapFixture.GREEN);
        MapFixture.await(() -> told().contains("names") && told().contains("key"));
        assertEquals(TileHealth.State.DEGRADED, health().state());
        assertTrue(health().reason().zh().contains("密钥"), health().toString());

        int views = rebuilt();
        int before = tries.get();
        retry();
        MapFixture.await(() -> tries.get() > before);
        opened.settled();
        assertEquals(views, rebuilt(), "nothing better came, so nothing is made anew");
        assertTrue(told().contains("names"));

        locked = Set.of();
        retry();
        assertSeen(Color.YELLOW);
        MapFixture.await(() -> trouble() == null);
        assertEquals(TileHealth.State.LOCAL, health().state());
    }

    @Test
    void aBaseMapThatCannotBeOpenedLeavesTheFormerOrTheEmbeddedWithItsAnnotation() {
        MapFixture opened = open(QUICK);
        locked = Set.of("other");
        choose("other", "");
        MapFixture.await(() -> told().contains("former"));
        assertSeen(MapFixture.GREEN);
        choose("embedded", "");
        assertSeen(Color.PINK);
        choose("other", "names");
        assertSeen(Color.YELLOW);
        assertTrue(told().contains("embedded") && !told().contains("former"), told());
        assertNotNull(opened);
    }

    /** What failed of the base map is asked for again even while an annotation is missing for good. */
    @Test
    void tilesComeAgainThoughTheAnnotationDoesNot() {
        open(QUICK);
        locked = Set.of("names");
        above.instead = (tile, scale) -> CompletableFuture.failedFuture(TileException.passing("tiles.offline"));
        choose("online", "names");
        assertSeen(BELOW);
        MapFixture.await(() ->
                MapFixture.fx(() -> Objects.requireNonNull(fixture).map.tiles().hasFailed()));
        above.instead = (tile, scale) -> null;
        retry();
        assertSeen(MapFixture.GREEN);
    }

    @Test
    void troubleEndsWhenWhatIsMissingIsOutOfSight() {
        above.instead = (tile, scale) -> tile.x() > (1 << tile.zoom()) * 0.8 ? failed() : null;
        MapFixture opened = open(QUICK);
        MapFixture.await(() -> trouble() != null);
        jump(opened, new LonLat(60, 30));
        opened.settled();
        assertSeen(MapFixture.GREEN);
        MapFixture.await(() -> trouble() == null);
    }

    @Test
    void aSourceThatSaysItIsWellAgainIsAskedAtOnce() {
        above.instead = (tile, scale) -> failed();
        above.health = new TileHealth(TileHealth.State.OFFLINE, LocalText.same("no route"));
        MapFixture opened = open(QUICK);
        MapFixture.await(() -> opened.map.tiles().hasFailed());
        // By now the next try would be a long time off.
        for (int i = 0; i < 4; i++) {
            int before = above.loaded.get();
            retry();
            MapFixture.await(() -> above.loaded.get() > before);
            opened.settled();
        }
        above.instead = (tile, scale) -> null;
        above.health = TileHealth.ONLINE;
        assertSeen(MapFixture.GREEN);
    }

    private static CompletableFuture<BufferedImage> failed() {
        return CompletableFuture.failedFuture(TileException.passing("tiles.offline"));
    }

    /** The user mends a key or an address: the same ids stand for something else then. */
    @Test
    void whatTheIdsStandForIsOpenedAnewWhenItChanges() {
        MapFixture opened = open(QUICK);
        int views = rebuilt();
        retry();
        opened.settled();
        assertEquals(views, rebuilt());
        int before = tries.get();
        behind = List.of("another key");
        retry();
        MapFixture.await(() -> tries.get() > before);
        opened.settled();
        assertTrue(rebuilt() > views);
    }

    private void choose(String base, String annotation) {
        MapFixture opened = Objects.requireNonNull(fixture);
        MapFixture.fx(() -> {
            opened.state.setBase(base, 1);
            opened.state.setSource(1, annotation.isEmpty() ? Annotation.NONE : new Annotation(annotation, 1));
            return null;
        });
        opened.settled();
    }

    private void retry() {
        MapFixture opened = Objects.requireNonNull(fixture);
        MapFixture.fx(() -> {
            opened.map.retryTiles();
            return null;
        });
    }

    private TileHealth health() {
        MapFixture opened = Objects.requireNonNull(fixture);
        return MapFixture.fx(() -> opened.map.baseHealthProperty().get());
    }

    private String told() {
        return String.valueOf(trouble());
    }

    @Test
    void whatScrolledAwayIsGivenUpAndAskedForAgainWhenItComesBack() {
        hang();
        openHanging();
        MapFixture opened = Objects.requireNonNull(fixture);
        Set<TileCoord> first = Set.copyOf(hanging.keySet());
        jump(opened, new LonLat(100, 30));
        MapFixture.await(() -> first.stream().allMatch(tile -> hanging.get(tile).isCancelled()));
        above.instead = (tile, scale) -> null;
        jump(opened, new LonLat(115.85, 37.7));
        opened.settled();
        assertSeen(MapFixture.GREEN);
    }

    private void hang() {
        above.instead = (tile, scale) ->
                hanging.compute(tile, (key, old) -> old == null || old.isDone() ? new CompletableFuture<>() : old);
    }

    private static void jump(MapFixture opened, LonLat to) {
        MapFixture.fx(() -> {
            opened.map.camera().fly(opened.map.camera().viewport().withCenter(to));
            return null;
        });
    }

    private MapFixture open(MapOptions options) {
        TileSources sources = new TileSources() {
            @Override
            public TileStack open(View view, Session session) {
                return stack(view);
            }

            @Override
            public List<Object> behind(View view) {
                return behind;
            }
        };
        MapFixture opened = MapFixture.open(600, 400, sources, options);
        fixture = opened;
        MapFixture.fx(() -> {
            opened.state.setBase("online", 1);
            return null;
        });
        return opened.settled();
    }

    private void openHanging() {
        MapFixture opened = MapFixture.open(600, 400, (view, session) -> stack(view), PATIENT);
        fixture = opened;
        MapFixture.fx(() -> {
            opened.state.setBase("online", 1);
            return null;
        });
        MapFixture.await(() -> !hanging.isEmpty());
    }

    /** At first only a source that is quick, so that the window opens. */
    private TileStack stack(View view) {
        if (view.baseMap().equals("embedded")) {
            return TileStack.of(new DrawnTiles("first", Color.PINK, null));
        }
        tries.incrementAndGet();
        List<TileLayer> layers = new ArrayList<>(List.of(new TileLayer(below, 1)));
        List<Unopened> unopened = new ArrayList<>();
        add(view.baseMap(), new TileLayer(above, view.sourceOpacity()), layers, unopened);
        if (view.annotation().isOn()) {
            add("names", new TileLayer(names, view.annotation().opacity()), layers, unopened);
        }
        return new TileStack(layers, unopened);
    }

    private void add(String id, TileLayer layer, List<TileLayer> layers, List<Unopened> unopened) {
        if (locked.contains(id)) {
            unopened.add(new Unopened(id, LocalText.same(id), TileException.key("tiles.open.key", id)));
        } else {
            layers.add(layer);
        }
    }

    private void opacity(double opacity) {
        MapFixture opened = Objects.requireNonNull(fixture);
        MapFixture.fx(() -> {
            opened.state.setSource(opacity, Annotation.NONE);
            return null;
        });
        opened.settled();
    }

    private @Nullable Object trouble() {
        MapFixture opened = Objects.requireNonNull(fixture);
        return MapFixture.fx(() -> opened.map.tileTroubleProperty().get());
    }

    private int rebuilt() {
        MapFixture opened = Objects.requireNonNull(fixture);
        return MapFixture.fx(() -> opened.map.tiles().views().rebuilt());
    }

    private void assertSeen(Color wanted) {
        MapFixture.await(() -> colour(300, 60).equals(wanted));
    }

    private Color colour(int x, int y) {
        MapFixture opened = Objects.requireNonNull(fixture);
        WritableImage image = opened.snapshot();
        return new Color(image.getPixelReader().getArgb(x, y));
    }
}
