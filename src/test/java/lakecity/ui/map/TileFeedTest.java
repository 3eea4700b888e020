package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileStack;
import lakecity.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** The feed of tiles without a map: what it must never forget, ask twice or show wrongly, whatever its sources do. */
@ExtendWith(ApplicationExtension.class)
class TileFeedTest {
    private static final Color BELOW = new Color(0x3050C0);
    private static final TileCoord TILE = new TileCoord(10, 841, 395);
    private static final TileCoord BESIDE = new TileCoord(10, 842, 395);
    private static final Viewport HERE = at(115.8, 38.0);
    private static final Viewport ELSEWHERE = at(10, 10);

    private final DrawnTiles below = new DrawnTiles("below", BELOW, null);
    private final DrawnTiles above = new DrawnTiles("above", MapFixture.GREEN, null);
    private final DrawnTiles names = new DrawnTiles("names", Color.YELLOW, null);
    private final TileFeed feed = MapFixture.fx(() -> new TileFeed(
            new TileStack(List.of(new TileLayer(below, 1), new TileLayer(above, 1), new TileLayer(names, 0))),
            1,
            60_000,
            () -> {}));

    /** The feed is made before a test's own window would be. */
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Viewport at(double lon, double lat) {
        return new Viewport(new LonLat(lon, lat), 10, 600, 400);
    }

    @AfterEach
    void close() {
        MapFixture.fx(() -> {
            feed.close();
            return null;
        });
    }

    @Test
    void aProbeIsAnsweredThoughItsTileIsGivenUpMeanwhile() {
        above.instead = (tile, scale) -> failed();
        load(TILE);
        await(feed::hasFailed);
        above.instead = (tile, scale) -> new CompletableFuture<>();
        List<Boolean> answers = new ArrayList<>();
        fx(() -> feed.probe(answers::add));
        assertEquals(TileHealth.State.DEGRADED, MapFixture.fx(feed::health).state(), "nothing is better yet");
        fx(() -> feed.follow(ELSEWHERE));
        await(() -> answers.equals(List.of(false)));
    }

    @Test
    void aTileThatNeverComesDoesNotKeepTheOthersFromComing() {
        above.instead = (tile, scale) -> failed();
        load(TILE);
        CompletableFuture<Image> beside = load(BESIDE);
        await(() -> feed.open() == 0 && feed.hasFailed());
        above.instead = (tile, scale) -> tile.equals(TILE) ? failed() : null;
        for (int probes = 0; probes < 2; probes++) {
            List<Boolean> answers = new ArrayList<>();
            fx(() -> feed.probe(answers::add));
            await(() -> !answers.isEmpty() && feed.open() == 0);
        }
        await(() -> isColour(beside, MapFixture.GREEN));
    }

    @Test
    void opacitiesChangedWhileATileSleptAreSeenWhenItWakes() {
        CompletableFuture<Image> tile = load(TILE);
        await(() -> feed.open() == 0 && isColour(tile, MapFixture.GREEN));
        fx(() -> feed.follow(ELSEWHERE));
        fx(() -> feed.opacities(1, 0, 0));
        fx(() -> feed.follow(HERE));
        await(() -> isColour(tile, BELOW));
        fx(() -> feed.follow(ELSEWHERE));
        fx(() -> feed.opacities(1, 1, 1));
        fx(() -> feed.follow(HERE));
        await(() -> isColour(tile, Color.YELLOW));
    }

    @Test
    void whatSleptAndIsWholeIsNotAskedForAgain() {
        Map<TileCoord, AtomicInteger> asked = new ConcurrentHashMap<>();
        above.instead = (tile, scale) -> {
            asked.computeIfAbsent(tile, key -> new AtomicInteger()).incrementAndGet();
            return tile.equals(TILE) ? null : new CompletableFuture<>();
        };
        CompletableFuture<Image> tile = load(TILE);
        await(() -> feed.open() == 0 && isColour(tile, MapFixture.GREEN));
        fx(() -> feed.follow(ELSEWHERE));
        fx(() -> feed.follow(HERE));
        CompletableFuture<Image> beside = load(BESIDE);
        await(() -> isColour(beside, BELOW));
        assertEquals(1, asked.get(TILE).get());
        assertTrue(isColour(tile, MapFixture.GREEN));
    }

    @Test
    void aLayerThatHangsDoesNotHoldOpacitiesUp() {
        CompletableFuture<Image> tile = load(TILE);
        await(() -> feed.open() == 0 && isColour(tile, MapFixture.GREEN));
        names.instead = (of, scale) -> new CompletableFuture<>();
        fx(() -> feed.opacities(1, 1, 1));
        fx(() -> feed.opacities(1, 0, 1));
        await(() -> isColour(tile, BELOW));
        names.instead = (of, scale) -> null;
        fx(() -> feed.opacities(1, 0, 0));
        fx(() -> feed.follow(ELSEWHERE));
        fx(() -> feed.follow(HERE));
        fx(() -> feed.opacities(1, 0, 1));
        await(() -> isColour(tile, Color.YELLOW));
    }

    @Test
    void whatASourceHandsOverAfterTheEndIsNotShown() throws InterruptedException {
        List<Consumer<BufferedImage>> late = new ArrayList<>();
        names.meanwhile = late::add;
        fx(() -> feed.opacities(1, 1, 1));
        CompletableFuture<Image> tile = load(TILE);
        await(() -> feed.open() == 0 && isColour(tile, Color.YELLOW));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; n < 500; n++) {
                    late.forEach(each -> each.accept(DrawnTiles.plain(Color.RED)));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        fx(() -> feed.opacities(0.9, 1, 1));
        await(() -> feed.open() == 0);
        assertTrue(isColour(tile, Color.YELLOW));
    }

    /** One picture that cannot be painted must not be the last. */
    @Test
    void aPictureThatCannotBePaintedLeavesTheOthers() {
        AtomicInteger armed = new AtomicInteger();
        above.instead = (of, scale) -> of.equals(TILE) ? CompletableFuture.completedFuture(hostile(armed)) : null;
        load(TILE);
        CompletableFuture<Image> beside = load(BESIDE);
        await(() -> feed.open() == 0 && isColour(beside, MapFixture.GREEN));
        armed.set(1);
        fx(() -> feed.opacities(1, 1, 0.5));
        await(() -> !isColour(beside, MapFixture.GREEN));
    }

    private static BufferedImage hostile(AtomicInteger armed) {
        return new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB) {
            @Override
            public int getWidth() {
                if (armed.get() > 0) {
                    throw new IllegalStateException("a picture that cannot be painted");
                }
                return super.getWidth();
            }
        };
    }

    private CompletableFuture<Image> load(TileCoord tile) {
        return MapFixture.fx(() -> {
            feed.follow(HERE);
            return feed.load(tile);
        });
    }

    private static CompletableFuture<BufferedImage> failed() {
        return CompletableFuture.failedFuture(TileException.passing("tiles.offline"));
    }

    private static boolean isColour(CompletableFuture<Image> tile, Color colour) {
        Image image = tile.getNow(null);
        return image != null && new Color(image.getPixelReader().getArgb(100, 100)).equals(colour);
    }

    private static void await(Callable<Boolean> condition) {
        MapFixture.await(condition);
    }

    private static void fx(Runnable work) {
        MapFixture.fx(() -> {
            work.run();
            return null;
        });
    }
}
