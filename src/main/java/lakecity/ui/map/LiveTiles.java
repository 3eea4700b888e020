package lakecity.ui.map;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lakecity.geo.TileCoord;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** The tiles that were asked for, awake while they are seen and asleep while they are not. FX thread. */
final class LiveTiles {
    private final Map<TileCoord, LiveTile> tiles = new LinkedHashMap<>();
    private final int layers;
    private final int size;
    private @Nullable Viewport viewport;

    /** @param size of the tiles in pixels */
    LiveTiles(int layers, int size) {
        this.layers = layers;
        this.size = size;
    }

    /** The tile, awake; a new one where it is not known. */
    LiveTile wake(TileCoord tile) {
        LiveTile live = tiles.computeIfAbsent(tile, key -> new LiveTile(key, layers, size));
        live.wake();
        return live;
    }

    /**
     * Puts to sleep what is out of sight, and wakes what is seen again.
     *
     * @param woken told of each tile that was asleep
     */
    void follow(Viewport now, Consumer<LiveTile> woken) {
        viewport = now;
        for (LiveTile live : List.copyOf(tiles.values())) {
            boolean seen = isSeen(live.tile(), now);
            if (!seen && !live.isAsleep()) {
                live.sleep();
            } else if (seen && live.isAsleep()) {
                live.wake();
                woken.accept(live);
            }
        }
    }

    /** What was painted of the tiles asleep is no longer right: they are painted anew when they wake. */
    void outdateAsleep() {
        tiles.values().stream().filter(LiveTile::isAsleep).forEach(LiveTile::outdate);
    }

    /** Forgets the tiles out of sight. */
    void forgetUnseen() {
        Viewport now = viewport;
        for (Iterator<LiveTile> each = tiles.values().iterator(); each.hasNext(); ) {
            LiveTile live = each.next();
            if (now == null || !isSeen(live.tile(), now)) {
                live.sleep();
                each.remove();
            }
        }
    }

    /** Forgets all tiles; requests are given up. */
    void clear() {
        tiles.values().forEach(LiveTile::sleep);
        tiles.clear();
    }

    /** The tiles that are awake, as they are now. */
    List<LiveTile> awake() {
        return tiles.values().stream().filter(live -> !live.isAsleep()).toList();
    }

    /** All tiles. */
    Stream<LiveTile> all() {
        return tiles.values().stream();
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
}
