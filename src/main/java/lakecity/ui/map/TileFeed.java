package lakecity.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a stack of sources on their way to the map. Whatever the sources do (fail, hang, throw, give null), what
 * it answers is a future that is pending at first and then holds a picture, which is painted again in place when better
 * comes. Tiles finer than a source has are cut out of its finest. FX thread.
 */
final class TileFeed {
    private final TileStack stack;
    private final double[] opacities;
    private final LiveTiles tiles;
    private final TileBrush brush;
    private final LayerAsking asking;
    private int asked;

    /**
     * @param scale 1 or 2, as in {@link TileSource#load}
     * @param timeoutMillis after which a tile counts as failed
     * @param changed told when a tile has come or has failed
     */
    TileFeed(TileStack stack, int scale, long timeoutMillis, Runnable changed) {
        this.stack = stack;
        this.opacities =
                stack.layers().stream().mapToDouble(layer -> layer.opacity()).toArray();
        int size = WebMercator.TILE_SIZE * scale;
        this.tiles = new LiveTiles(opacities.length, size);
        this.brush = new TileBrush(stack, opacities, size, changed);
        this.asking = new LayerAsking(stack, opacities, scale, timeoutMillis, tiles, brush, changed);
    }

    TileStack stack() {
        return stack;
    }

    /** A pending future that never fails. */
    CompletableFuture<Image> load(TileCoord tile) {
        asked++;
        LiveTile live = tiles.wake(tile);
        CompletableFuture<Image> answer = new CompletableFuture<>();
        var unused = live.shown().thenAccept(image -> TileBridge.later(() -> answer.complete(image)));
        wantUnlessWhole(live);
        return answer;
    }

    /** Gives up what is out of sight, asks again for what has come back, and tells the sources where one looks. */
    void follow(Viewport now) {
        stack.layers().forEach(layer -> layer.source().lookAt(now.center()));
        tiles.follow(now, this::wantUnlessWhole);
    }

    private void wantUnlessWhole(LiveTile live) {
        if (!live.isWhole()) {
            asking.want(live);
        }
    }

    /** Other opacities, layer by layer: everything is painted anew from what is there, nothing is asked for twice. */
    void opacities(double... now) {
        if (!Arrays.equals(now, opacities)) {
            System.arraycopy(now, 0, opacities, 0, opacities.length);
            tiles.outdateAsleep();
            for (LiveTile live : tiles.awake()) {
                asking.want(live);
                brush.soon(live);
            }
        }
    }

    /** Asks once more for a tile that had failed, and if it comes for all the others; tells whether it came. */
    void probe(Consumer<Boolean> answer) {
        List<LiveTile> failed = tiles.all().filter(LiveTile::hasFailed).toList();
        if (failed.isEmpty()) {
            answer.accept(true);
        } else {
            asking.probe(failed, answer);
        }
    }

    /** Begins a new count, for a new map view; tiles out of sight are forgotten. */
    void startCount() {
        asked = 0;
        tiles.forgetUnseen();
    }

    /** Gives up everything that is on its way. */
    void close() {
        brush.close();
        asking.close();
        tiles.clear();
    }

    /** Tiles asked for since the count began. */
    int asked() {
        return asked;
    }

    /** Tiles in sight that are still on their way or still to be painted. */
    int open() {
        return (int) tiles.all()
                .filter(live -> live.isOpen() || brush.isPending(live))
                .count();
    }

    /** Whether tiles in sight could not be loaded. */
    boolean hasFailed() {
        return tiles.all().anyMatch(LiveTile::hasFailed);
    }

    /** Whether tiles in sight could not be loaded and have not come since. */
    boolean isFailing() {
        return tiles.awake().stream().flatMap(live -> live.leaves().stream()).anyMatch(LiveTile.Leaf::isFailing);
    }

    /** Whether all sources say that they are well. */
    boolean sourcesAreWell() {
        return stack.layers().stream().allMatch(layer -> isWell(layer.source().health()));
    }

    /** Another number as soon as what a source gave so far is outdated, all at once. */
    int edition() {
        return stack.layers().stream()
                .mapToInt(layer -> layer.source().edition())
                .sum();
    }

    /** How the worst of the sources does. */
    TileHealth health() {
        TileHealth worst = TileHealth.LOCAL;
        for (int layer = 0; layer < opacities.length; layer++) {
            TileHealth health = health(layer);
            if (health.state().compareTo(worst.state()) > 0) {
                worst = health;
            }
        }
        return worst;
    }

    private TileHealth health(int layer) {
        TileHealth own = stack.layers().get(layer).source().health();
        boolean failed =
                tiles.awake().stream().anyMatch(live -> live.leaf(layer).isFailing());
        TileException fault = asking.fault(layer);
        return isWell(own) && failed
                ? new TileHealth(TileHealth.State.DEGRADED, fault == null ? own.reason() : fault.reason())
                : own;
    }

    private static boolean isWell(TileHealth health) {
        return health.state() == TileHealth.State.LOCAL || health.state() == TileHealth.State.ONLINE;
    }

    @Nullable
    Image standIn(TileCoord tile) {
        return brush.standIn(tile);
    }
}
