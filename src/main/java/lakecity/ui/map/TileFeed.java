package lakecity.ui.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.util.Duration;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TilePart;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.ui.map.LiveTile.Leaf;
import lakecity.ui.map.LiveTile.Stage;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tiles of a stack of sources on their way to the map. Whatever the sources do (fail, hang, throw, give null), what
 * it answers is a future that is pending at first and then holds a picture, which is painted again in place when better
 * comes: what lies below is asked for only where those above are late, fail or let it shine through. Tiles finer than a
 * source has are cut out of its finest. FX thread; only the sources work elsewhere.
 */
final class TileFeed {
    private static final Logger LOG = LoggerFactory.getLogger(TileFeed.class);

    /** So long the layers above may take before the lowest is asked. */
    private static final long LATE_MILLIS = 120;

    private final TileStack stack;
    private final double[] opacities;
    private final int scale;
    private final long timeoutMillis;
    private final Runnable changed;
    private final Map<TileCoord, LiveTile> tiles = new LinkedHashMap<>();
    private final TileBrush brush;
    private final PauseTransition late = new PauseTransition(Duration.millis(LATE_MILLIS));
    private final Map<Integer, TileException> faults = new HashMap<>();
    private @Nullable Viewport viewport;
    private boolean closed;
    private int asked;

    /**
     * @param scale 1 or 2, as in {@link TileSource#load}
     * @param timeoutMillis after which a tile counts as failed
     * @param changed told when a tile has come or has failed
     */
    TileFeed(TileStack stack, int scale, long timeoutMillis, Runnable changed) {
        this.stack = stack;
        this.scale = scale;
        this.timeoutMillis = timeoutMillis;
        this.changed = changed;
        this.opacities =
                stack.layers().stream().mapToDouble(layer -> layer.opacity()).toArray();
        this.brush = new TileBrush(stack, opacities, size(), changed);
        late.setOnFinished(e -> TileBridge.later(this::askBelow));
    }

    TileStack stack() {
        return stack;
    }

    /** A pending future that never fails. */
    CompletableFuture<Image> load(TileCoord tile) {
        asked++;
        LiveTile live = tiles.computeIfAbsent(tile, key -> new LiveTile(key, opacities.length, size()));
        CompletableFuture<Image> answer = new CompletableFuture<>();
        var unused = live.shown().thenAccept(image -> TileBridge.later(() -> answer.complete(image)));
        live.wake();
        if (!live.isWhole()) {
            want(live);
        }
        return answer;
    }

    /** Gives up what is out of sight, asks again for what has come back, and tells the sources where one looks. */
    void follow(Viewport now) {
        viewport = now;
        stack.layers().forEach(layer -> layer.source().lookAt(now.center()));
        for (LiveTile live : List.copyOf(tiles.values())) {
            boolean seen = isSeen(live.tile(), now);
            if (!seen && !live.isAsleep()) {
                live.sleep();
            } else if (seen && live.isAsleep()) {
                live.wake();
                if (!live.isWhole()) {
                    want(live);
                }
            }
        }
    }

    /** Other opacities, layer by layer: everything is painted anew from what is there, nothing is asked for twice. */
    void opacities(double... now) {
        if (!Arrays.equals(now, opacities)) {
            System.arraycopy(now, 0, opacities, 0, opacities.length);
            for (LiveTile live : List.copyOf(tiles.values())) {
                if (!live.isAsleep()) {
                    want(live);
                    brush.soon(live);
                }
            }
        }
    }

    /** Asks once more for a tile that had failed, and if it comes for all the others; tells whether it came. */
    void probe(Consumer<Boolean> answer) {
        List<LiveTile> failed =
                tiles.values().stream().filter(LiveTile::hasFailed).toList();
        if (failed.isEmpty()) {
            answer.accept(true);
            return;
        }
        LiveTile first = failed.get(0);
        int layer = failedLayer(first);
        ask(first, layer, works -> {
            if (works) {
                faults.clear();
                failed.forEach(this::askFailed);
            }
            answer.accept(works);
        });
    }

    /** Begins a new count, for a new map view; tiles out of sight are forgotten. */
    void startCount() {
        asked = 0;
        Viewport now = viewport;
        for (Iterator<LiveTile> each = tiles.values().iterator(); each.hasNext(); ) {
            LiveTile live = each.next();
            if (now == null || !isSeen(live.tile(), now)) {
                live.sleep();
                each.remove();
            }
        }
    }

    /** Gives up everything that is on its way. */
    void close() {
        closed = true;
        brush.close();
        late.stop();
        tiles.values().forEach(LiveTile::sleep);
        tiles.clear();
    }

    /** Tiles asked for since the count began. */
    int asked() {
        return asked;
    }

    /** Tiles in sight that are still on their way or still to be painted. */
    int open() {
        return (int) tiles.values().stream()
                .filter(live -> live.isOpen() || brush.isPending(live))
                .count();
    }

    /** Whether tiles in sight could not be loaded. */
    boolean hasFailed() {
        return tiles.values().stream().anyMatch(LiveTile::hasFailed);
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
        boolean isWell = own.state() == TileHealth.State.LOCAL || own.state() == TileHealth.State.ONLINE;
        boolean failed = tiles.values().stream()
                .anyMatch(live -> !live.isAsleep() && live.leaf(layer).stage() == Stage.FAILED);
        TileException fault = faults.get(layer);
        return isWell && failed
                ? new TileHealth(TileHealth.State.DEGRADED, fault == null ? own.reason() : fault.reason())
                : own;
    }

    @Nullable
    Image standIn(TileCoord tile) {
        return brush.standIn(tile);
    }

    private int size() {
        return WebMercator.TILE_SIZE * scale;
    }

    /** Whether a tile, or one that covers it, is seen or just beside what is seen. */
    private static boolean isSeen(TileCoord tile, Viewport now) {
        int zoom = (int) Math.min(19, Math.floor(now.zoom() + 0.2));
        if (tile.zoom() != zoom && tile.zoom() != zoom - 1) {
            return false;
        }
        double count = 1 << tile.zoom();
        double width = now.width() / now.worldSize() * count;
        double height = now.height() / now.worldSize() * count;
        double left = now.left() * count;
        double top = now.top() * count;
        return tile.x() + 2 >= left
                && tile.x() - 1 <= left + width
                && tile.y() + 2 >= top
                && tile.y() - 1 <= top + height;
    }

    /** Asks the layers of a tile that have not been asked, except the lowest as long as it may not be needed. */
    private void want(LiveTile live) {
        boolean covered = false;
        for (int layer = opacities.length - 1; layer > 0; layer--) {
            askIdle(live, layer);
            TilePart part = live.leaf(layer).part();
            covered |= part != null && part.isOpaque() && opacities[layer] >= 1;
        }
        if (opacities.length == 1 || needsLowest(live, covered)) {
            askIdle(live, 0);
        } else if (!covered && late.getStatus() != Animation.Status.RUNNING) {
            late.playFromStart();
        }
    }

    private boolean needsLowest(LiveTile live, boolean covered) {
        boolean isWaiting = live.leaves().subList(1, opacities.length).stream()
                .anyMatch(leaf -> leaf.stage() == Stage.ASKED && leaf.part() == null);
        return !covered && (!isWaiting || live.waited() >= LATE_MILLIS - 10 || opacities[1] < 1);
    }

    private void askBelow() {
        if (!closed) {
            List.copyOf(tiles.values()).stream()
                    .filter(live -> !live.isAsleep())
                    .filter(live -> live.leaf(0).stage() == Stage.IDLE)
                    .forEach(this::want);
        }
    }

    private void askIdle(LiveTile live, int layer) {
        if (live.leaf(layer).stage() != Stage.IDLE || opacities[layer] <= 0) {
            return;
        }
        if (layer > 0 && live.tile().zoom() < stack.layers().get(layer).source().minZoom()) {
            live.leaf(layer).end(Stage.ABSENT, null);
        } else {
            ask(live, layer, works -> {});
        }
    }

    private void askFailed(LiveTile live) {
        for (int layer = 0; layer < opacities.length; layer++) {
            if (live.leaf(layer).stage() == Stage.FAILED && !live.isAsleep()) {
                ask(live, layer, works -> {});
            }
        }
    }

    private static int failedLayer(LiveTile live) {
        int layer = 0;
        while (live.leaf(layer).stage() != Stage.FAILED) {
            layer++;
        }
        return layer;
    }

    private void ask(LiveTile live, int layer, Consumer<Boolean> then) {
        Leaf leaf = live.leaf(layer);
        int turn = leaf.ask();
        TileSource source = stack.layers().get(layer).source();
        TileCoord of = TileBrush.available(live.tile(), source);
        TilePart.Request request =
                TilePart.ask(source, of, scale, part -> TileBridge.later(() -> meanwhile(live, leaf, turn, part)));
        leaf.asked(request);
        var unused = request.part()
                .copy()
                .orTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .whenComplete((part, fault) -> TileBridge.later(() -> {
                    if (leaf.isTurn(turn)) {
                        came(live, layer, of, part, fault);
                        then.accept(part != null);
                    }
                }));
    }

    private void meanwhile(LiveTile live, Leaf leaf, int turn, TilePart part) {
        if (leaf.isTurn(turn) && leaf.stage() == Stage.ASKED) {
            leaf.meanwhile(part);
            brush.soon(live);
        }
    }

    private void came(LiveTile live, int layer, TileCoord of, @Nullable TilePart part, @Nullable Throwable fault) {
        Leaf leaf = live.leaf(layer);
        if (part != null) {
            leaf.end(Stage.THERE, part);
            brush.put(layer, of, part);
        } else {
            TileException why = reason(fault);
            boolean absent = why != null && why.kind() == TileException.Kind.ABSENT;
            leaf.cancel();
            leaf.end(absent ? Stage.ABSENT : Stage.FAILED, null);
            if (!absent) {
                LOG.debug(
                        "tile {} of {} failed",
                        live.tile(),
                        stack.layers().get(layer).source().id(),
                        fault);
                remember(layer, why);
            }
        }
        want(live);
        brush.soon(live);
        changed.run();
    }

    private void remember(int layer, @Nullable TileException why) {
        if (why != null) {
            faults.put(layer, why);
        }
    }

    private static @Nullable TileException reason(@Nullable Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof TileException)) {
            cause = cause.getCause();
        }
        return (TileException) cause;
    }
}
