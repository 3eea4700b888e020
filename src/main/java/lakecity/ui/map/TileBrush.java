package lakecity.ui.map;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import lakecity.geo.TileCoord;
import lakecity.tiles.TilePart;
import lakecity.tiles.TileSheet;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.ui.map.LiveTile.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paints live tiles of what their layers have, some at a time so that the window stays quick. FX thread. */
final class TileBrush {
    private static final Logger LOG = LoggerFactory.getLogger(TileBrush.class);

    /** So long painting may keep the FX thread at a time. */
    private static final long PAINT_NANOS = 6_000_000;

    private final TileStack stack;
    private final double[] opacities;
    private final TileSheet sheet;
    private final Runnable done;
    private final RecentTiles recent = new RecentTiles();
    private final LayerParts parts = new LayerParts();
    private final Set<LiveTile> dirty = new LinkedHashSet<>();
    private boolean painting;
    private boolean closed;

    /**
     * @param opacities of the layers, as they are at the moment of painting
     * @param size of the tiles in pixels
     * @param done told when nothing is left to paint
     */
    TileBrush(TileStack stack, double[] opacities, int size, Runnable done) {
        this.stack = stack;
        this.opacities = opacities;
        this.sheet = new TileSheet(size);
        this.done = done;
    }

    /** A layer gave a picture, which may stand in for finer ones. */
    void put(int layer, TileCoord tile, TilePart part) {
        parts.put(layer, tile, part);
    }

    /** Whether a tile is still to be painted. */
    boolean isPending(LiveTile live) {
        return dirty.contains(live);
    }

    /** What was painted of a tile or near it; null for nothing. */
    @Nullable
    Image standIn(TileCoord tile) {
        return recent.standIn(tile);
    }

    void close() {
        closed = true;
        dirty.clear();
    }

    /** The tile itself, or the finest that a source has over it. */
    static TileCoord available(TileCoord tile, TileSource source) {
        int levels = Math.max(0, tile.zoom() - source.maxZoom());
        return new TileCoord(tile.zoom() - levels, tile.x() >> levels, tile.y() >> levels);
    }

    /** Paints a tile as soon as there is time. */
    void soon(LiveTile live) {
        dirty.add(live);
        if (!painting) {
            painting = true;
            TileBridge.later(this::paintSome);
        }
    }

    private void paintSome() {
        long end = System.nanoTime() + PAINT_NANOS;
        Iterator<LiveTile> each = dirty.iterator();
        try {
            while (each.hasNext() && System.nanoTime() < end) {
                LiveTile live = each.next();
                each.remove();
                paintOrLeave(live);
            }
        } finally {
            // Whatever happened, what is left is painted.
            painting = !dirty.isEmpty();
            if (painting) {
                TileBridge.later(this::paintSome);
            }
        }
        if (!painting && !closed) {
            done.run();
        }
    }

    /** A picture that cannot be painted must not be the last. */
    private void paintOrLeave(LiveTile live) {
        try {
            paint(live);
        } catch (RuntimeException e) {
            LOG.warn("tile {} cannot be painted", live.tile(), e);
        }
    }

    /** Paints what there is. Where nothing is yet, the tile stays as it was: Gluon shows its stand-in. */
    private void paint(LiveTile live) {
        if (closed || live.isAsleep() || live.isBestAsItIs()) {
            return;
        }
        List<TileSheet.Patch> patches = patches(live);
        boolean isHopeless = !live.isOpen();
        if (!patches.isEmpty() || (isHopeless && !live.shown().isDone())) {
            live.paint(sheet.paint(live.tile(), patches));
        }
        if (!patches.isEmpty()) {
            recent.put(live.tile(), live.image());
        }
    }

    private List<TileSheet.Patch> patches(LiveTile live) {
        List<TileSheet.Patch> patches = new ArrayList<>();
        for (int layer = 0; layer < opacities.length; layer++) {
            TilePart part = live.leaf(layer).part();
            TileSource source = stack.layers().get(layer).source();
            TileSheet.Patch patch = part == null
                    ? live.leaf(layer).stage() == Stage.ABSENT
                            ? null
                            : parts.coarser(layer, live.tile(), opacities[layer])
                    : new TileSheet.Patch(part, available(live.tile(), source), opacities[layer]);
            if (patch != null && opacities[layer] > 0) {
                if (patch.part().isOpaque() && opacities[layer] >= 1) {
                    patches.clear();
                }
                patches.add(patch);
            }
        }
        return patches;
    }
}
