package lakecity.ui.map;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import lakecity.geo.TileCoord;
import org.jspecify.annotations.Nullable;

/**
 * The tiles shown last, within a bound of memory, so that a new map view or a zoom begins with a picture and not with a
 * hole: the tile itself, a part of a coarser one, or four finer ones made small. FX thread.
 */
final class RecentTiles {
    /** Pixels kept in all: 48 MB at four bytes each. */
    static final long MAX_PIXELS = 12L << 20;

    private static final int COARSER_LEVELS = 3;
    private static final int MIN_SIZE = 64;

    private final Map<TileCoord, Image> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /** Keeps a tile; one of odd shape is of no use as a stand-in and is not kept. */
    void put(TileCoord tile, Image image) {
        if (image.getWidth() != image.getHeight() || image.getWidth() < MIN_SIZE) {
            return;
        }
        Image old = tiles.put(tile, image);
        pixels += size(image) - (old == null ? 0 : size(old));
        var eldest = tiles.values().iterator();
        while (pixels > MAX_PIXELS && eldest.hasNext()) {
            pixels -= size(eldest.next());
            eldest.remove();
        }
    }

    int count() {
        return tiles.size();
    }

    /** A picture to show until the tile comes; null when nothing near it is known. */
    @Nullable
    Image standIn(TileCoord tile) {
        Image same = tiles.get(tile);
        if (same != null) {
            return same;
        }
        Image finer = fromFiner(tile);
        return finer == null ? fromCoarser(tile) : finer;
    }

    private @Nullable Image fromCoarser(TileCoord tile) {
        for (int levels = 1; levels <= Math.min(COARSER_LEVELS, tile.zoom()); levels++) {
            Image coarser = tiles.get(new TileCoord(tile.zoom() - levels, tile.x() >> levels, tile.y() >> levels));
            if (coarser != null) {
                return part(coarser, tile, levels);
            }
        }
        return null;
    }

    /** The part of a tile so many levels coarser that covers a tile. */
    static Image part(Image coarser, TileCoord tile, int levels) {
        int size = Math.max(1, (int) coarser.getWidth() >> levels);
        int mask = (1 << levels) - 1;
        return new WritableImage(
                coarser.getPixelReader(), (tile.x() & mask) * size, (tile.y() & mask) * size, size, size);
    }

    private @Nullable Image fromFiner(TileCoord tile) {
        if (tile.zoom() >= TileCoord.MAX_ZOOM) {
            return null;
        }
        WritableImage whole = null;
        for (int quarter = 0; quarter < 4; quarter++) {
            int east = quarter & 1;
            int south = quarter >> 1;
            Image finer = tiles.get(new TileCoord(tile.zoom() + 1, 2 * tile.x() + east, 2 * tile.y() + south));
            if (finer != null) {
                int half = (int) finer.getWidth() / 2;
                whole = whole == null ? new WritableImage(2 * half, 2 * half) : whole;
                PixelFormat<IntBuffer> format = PixelFormat.getIntArgbPreInstance();
                whole.getPixelWriter()
                        .setPixels(east * half, south * half, half, half, format, halved(finer, half), 0, half);
            }
        }
        return whole;
    }

    /** Every other pixel is enough for the moment until the tile itself comes. */
    private static int[] halved(Image finer, int half) {
        int size = (int) finer.getWidth();
        int[] pixels = new int[size * size];
        finer.getPixelReader().getPixels(0, 0, size, size, PixelFormat.getIntArgbPreInstance(), pixels, 0, size);
        int[] halved = new int[half * half];
        for (int i = 0; i < halved.length; i++) {
            halved[i] = pixels[2 * (i / half) * size + 2 * (i % half)];
        }
        return halved;
    }

    private static long size(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }
}
