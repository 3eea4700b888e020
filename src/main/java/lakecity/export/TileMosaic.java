package lakecity.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileSource;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Paints the tiles of a source that lie under a viewport. Waits for them so long and no longer; a tile that does not
 * come leaves what was painted before.
 */
final class TileMosaic {
    /** No picture asks a source for more: a coarser zoom is taken instead. */
    static final int MOST_TILES = 256;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final TileSource source;
    private final Duration patience;

    /** @param patience how long to wait for all tiles together */
    TileMosaic(TileSource source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    /** Paints the tiles; gives the number of tiles that did not come. */
    int paint(Graphics2D g, Viewport viewport, double scale) {
        return paint(g, viewport, scale, () -> false);
    }

    /**
     * Paints the tiles; gives the number of tiles that did not come.
     *
     * @param given whether to wait no longer
     */
    int paint(Graphics2D g, Viewport viewport, double scale, BooleanSupplier given) {
        Map<TileCoord, CompletableFuture<BufferedImage>> wanted = new LinkedHashMap<>();
        for (TileCoord tile : cover(viewport)) {
            wanted.put(tile, source.load(tile, scale > 1 ? 2 : 1));
        }
        long end = System.nanoTime() + patience.toNanos();
        int missing = 0;
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (Map.Entry<TileCoord, CompletableFuture<BufferedImage>> each : wanted.entrySet()) {
            BufferedImage image = await(each.getValue(), end, given);
            if (image == null) {
                missing++;
            } else {
                paintTile(g, viewport, each.getKey(), image);
            }
        }
        return missing;
    }

    private List<TileCoord> cover(Viewport viewport) {
        int zoom = Math.max(source.minZoom(), Math.min(source.maxZoom(), (int) Math.round(viewport.zoom())));
        List<TileCoord> tiles = cover(viewport, zoom);
        while (tiles.size() > MOST_TILES && zoom > source.minZoom()) {
            tiles = cover(viewport, --zoom);
        }
        return tiles.size() > MOST_TILES ? List.of() : tiles;
    }

    private static List<TileCoord> cover(Viewport viewport, int zoom) {
        Bounds bounds = viewport.bounds();
        TileCoord first = TileCoord.at(new LonLat(bounds.west(), bounds.north()), zoom);
        TileCoord last = TileCoord.at(new LonLat(bounds.east(), bounds.south()), zoom);
        List<TileCoord> tiles = new ArrayList<>();
        for (int y = first.y(); y <= last.y(); y++) {
            for (int x = first.x(); x <= last.x() && tiles.size() <= MOST_TILES; x++) {
                tiles.add(new TileCoord(zoom, x, y));
            }
        }
        return tiles;
    }

    private static @Nullable BufferedImage await(
            CompletableFuture<BufferedImage> tile, long end, BooleanSupplier given) {
        CompletableFuture<@Nullable BufferedImage> known =
                tile.<@Nullable BufferedImage>handle((image, fault) -> image);
        while (!known.isDone() && !given.getAsBoolean() && System.nanoTime() < end) {
            long wait = Math.max(0, Math.min(LOOK_AGAIN.toNanos(), end - System.nanoTime()));
            known.copy().completeOnTimeout(null, wait, TimeUnit.NANOSECONDS).join();
        }
        return known.getNow(null);
    }

    /** Tiles are laid on whole pixels of the picture, so that no seam shows between them. */
    private static void paintTile(Graphics2D g, Viewport viewport, TileCoord tile, BufferedImage image) {
        AffineTransform before = g.getTransform();
        Bounds ground = tile.bounds();
        Pixel from = viewport.toPixel(new LonLat(ground.west(), ground.north()));
        Pixel to = viewport.toPixel(new LonLat(ground.east(), ground.south()));
        double[] corners = {from.x(), from.y(), to.x(), to.y()};
        before.transform(corners, 0, corners, 0, 2);
        g.setTransform(new AffineTransform());
        g.drawImage(
                image,
                (int) Math.round(corners[0]),
                (int) Math.round(corners[1]),
                (int) Math.round(corners[2]),
                (int) Math.round(corners[3]),
                0,
                0,
                image.getWidth(),
                image.getHeight(),
                null);
        g.setTransform(before);
    }
}
