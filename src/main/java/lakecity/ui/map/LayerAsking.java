package lakecity.ui.map;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TilePart;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.ui.map.LiveTile.Leaf;
import lakecity.ui.map.LiveTile.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the layers of a stack for tiles: the upper ones at once, the lowest only where those are late, fail or let it shine
 * through. FX thread; only the sources work elsewhere.
 */
final class LayerAsking {
    private static final Logger LOG = LoggerFactory.getLogger(LayerAsking.class);

    /** So long the layers above may take before the lowest is asked. */
    private static final long LATE_MILLIS = 120;

    private final TileStack stack;
    private final double[] opacities;
    private final int scale;
    private final long timeoutMillis;
    private final LiveTiles tiles;
    private final TileBrush brush;
    private final Runnable changed;
    private final PauseTransition late = new PauseTransition(Duration.millis(LATE_MILLIS));
    private final Map<Integer, TileException> faults = new HashMap<>();
    private boolean closed;

    /**
     * @param opacities of the layers, as they are at the moment of asking
     * @param scale 1 or 2, as in {@link TileSource#load}
     * @param timeoutMillis after which a tile counts as failed
     * @param changed told when a tile has come or has failed
     */
    LayerAsking(
            TileStack stack,
            double[] opacities,
            int scale,
            long timeoutMillis,
            LiveTiles tiles,
            TileBrush brush,
            Runnable changed) {
        this.stack = stack;
        this.opacities = opacities;
        this.scale = scale;
        this.timeoutMillis = timeoutMillis;
        this.tiles = tiles;
        this.brush = brush;
        this.changed = changed;
        late.setOnFinished(e -> TileBridge.later(this::askBelow));
    }

    /** Asks the layers of a tile that have not been asked, except the lowest as long as it may not be needed. */
    void want(LiveTile live) {
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

    /**
     * Asks once more for the tile that was tried least, and if it comes for all that had failed; tells whether it came. So
     * one that never comes does not keep the others from coming.
     */
    void probe(List<LiveTile> failed, Consumer<Boolean> answer) {
        LiveTile first = Collections.min(
                failed,
                Comparator.comparingInt(live -> live.leaf(live.failedLayer()).turn()));
        ask(first, first.failedLayer(), works -> {
            if (works) {
                faults.clear();
                failed.forEach(this::askFailed);
            }
            answer.accept(works);
        });
    }

    /** Why tiles of a layer failed, where its source has said it. */
    @Nullable
    TileException fault(int layer) {
        return faults.get(layer);
    }

    /** Asks no more. */
    void close() {
        closed = true;
        late.stop();
    }

    private boolean needsLowest(LiveTile live, boolean covered) {
        boolean isWaiting = live.leaves().subList(1, opacities.length).stream()
                .anyMatch(leaf -> leaf.stage() == Stage.ASKED && leaf.part() == null);
        return !covered && (!isWaiting || live.waited() >= LATE_MILLIS - 10 || opacities[1] < 1);
    }

    private void askBelow() {
        if (!closed) {
            tiles.awake().stream()
                    .filter(live -> !live.isWhole() && live.leaf(0).stage() == Stage.IDLE)
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
                    }
                    // Whoever asked is answered, even if the tile was given up meanwhile.
                    then.accept(part != null);
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
        } else {
            faults.remove(layer);
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
