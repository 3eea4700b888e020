package lakecity.export.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Paints the tiles of a layer that lie under a viewport. Waits for them so long and no longer; where a tile does not come,
 * the part of a coarser one takes its place, and where none of those comes either, what was painted before stays. So it
 * does where the source has none, which is no failure.
 */
final class TileMosaic {
    /** No picture asks a source for more: a coarser zoom is taken instead. */
    static final int MOST_TILES = 256;

    /** So many zooms coarser a tile may be that stands for one that did not come. */
    static final int COARSEST = 5;

    /** So many tiles are in memory at once. */
    private static final int AT_ONCE = 24;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final TileSource source;
    private final double opacity;
    private final Duration patience;
    private boolean inVain;

    /** @param patience how long to wait for all tiles together; half as long again for those in their stead */
    TileMosaic(TileLayer layer, Duration patience) {
        this.source = layer.source();
        this.opacity = Math.max(0, Math.min(1, layer.opacity()));
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
        if (opacity == 0) {
            return 0;
        }
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
            Map<TileCoord, List<TileCoord>> wanted = new LinkedHashMap<>();
            cover(viewport).forEach(tile -> wanted.put(tile, List.of(tile)));
            Pass pass = new Pass(own, viewport, scale, given);
            List<TileCoord> missing = pass.paint(wanted, patience);
            int count = missing.size();
            inVain = count > 0 && count == wanted.size();
            long end = System.nanoTime() + patience.toNanos() / 2;
            for (int up = 1; up <= COARSEST && !missing.isEmpty(); up++) {
                missing = pass.paint(coarser(missing, up), Duration.ofNanos(end - System.nanoTime()));
            }
            return count;
        } finally {
            own.dispose();
        }
    }

    /** Whether not one of the tiles came that were asked for last. */
    boolean wasInVain() {
        return inVain;
    }

    /** The tiles so many zooms up over those that are missing; none beyond the source's coarsest. */
    private Map<TileCoord, List<TileCoord>> coarser(List<TileCoord> missing, int up) {
        Map<TileCoord, List<TileCoord>> coarser = new LinkedHashMap<>();
        for (TileCoord tile : missing) {
            if (tile.zoom() - up >= source.minZoom()) {
                TileCoord over = new TileCoord(tile.zoom() - up, tile.x() >> up, tile.y() >> up);
                coarser.computeIfAbsent(over, key -> new ArrayList<>()).add(tile);
            }
        }
        return coarser;
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

    /** One painting of a viewport, in which tiles are asked for and laid down. */
    private final class Pass {
        private final Graphics2D g;
        private final Viewport viewport;
        private final int sharpness;
        private final BooleanSupplier given;

        Pass(Graphics2D g, Viewport viewport, double scale, BooleanSupplier given) {
            this.g = g;
            this.viewport = viewport;
            this.sharpness = scale > 1 ? 2 : 1;
            this.given = given;
        }

        private record Asked(TileCoord tile, List<TileCoord> places, CompletableFuture<BufferedImage> answer) {}

        /** Lays tiles into places at their own zoom or a finer one; gives the places whose tile did not come. */
        List<TileCoord> paint(Map<TileCoord, List<TileCoord>> wanted, Duration time) {
            long end = System.nanoTime() + time.toNanos();
            List<TileCoord> missing = new ArrayList<>();
            Deque<Asked> asked = new ArrayDeque<>();
            for (Map.Entry<TileCoord, List<TileCoord>> each : wanted.entrySet()) {
                asked.add(new Asked(each.getKey(), each.getValue(), source.load(each.getKey(), sharpness)));
                if (asked.size() == AT_ONCE) {
                    lay(asked.remove(), end, missing);
                }
            }
            while (!asked.isEmpty()) {
                lay(asked.remove(), end, missing);
            }
            return missing;
        }

        private void lay(Asked asked, long end, List<TileCoord> missing) {
            BufferedImage image = await(asked.answer(), end);
            if (image != null) {
                asked.places().forEach(place -> lay(asked.tile(), image, place));
            } else if (!isAbsent(asked.answer())) {
                missing.addAll(asked.places());
            }
        }

        /** Whether the source has no such tile: what was painted before stays, and nothing is missing. */
        private boolean isAbsent(CompletableFuture<BufferedImage> tile) {
            Throwable fault = tile.isDone()
                    ? tile.<@Nullable Throwable>handle((image, problem) -> problem)
                            .join()
                    : null;
            Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
            return cause instanceof TileException known && known.kind() == TileException.Kind.ABSENT;
        }

        private @Nullable BufferedImage await(CompletableFuture<BufferedImage> tile, long end) {
            CompletableFuture<@Nullable BufferedImage> known =
                    tile.<@Nullable BufferedImage>handle((image, fault) -> image);
            while (!known.isDone() && !given.getAsBoolean() && System.nanoTime() < end) {
                long wait = Math.max(0, Math.min(LOOK_AGAIN.toNanos(), end - System.nanoTime()));
                known.copy().completeOnTimeout(null, wait, TimeUnit.NANOSECONDS).join();
            }
            return known.getNow(null);
        }

        /** The part of a tile that lies in a place, on whole pixels of the picture, so that no seam shows. */
        private void lay(TileCoord tile, BufferedImage image, TileCoord place) {
            int up = place.zoom() - tile.zoom();
            double wide = image.getWidth() / (double) (1 << up);
            double high = image.getHeight() / (double) (1 << up);
            double left = (place.x() - (tile.x() << up)) * wide;
            double top = (place.y() - (tile.y() << up)) * high;
            Rectangle at = pixels(place.bounds());
            AffineTransform before = g.getTransform();
            g.setTransform(new AffineTransform());
            g.drawImage(
                    image,
                    at.x,
                    at.y,
                    at.x + at.width,
                    at.y + at.height,
                    (int) left,
                    (int) top,
                    (int) Math.max(left + 1, left + wide),
                    (int) Math.max(top + 1, top + high),
                    null);
            g.setTransform(before);
        }

        private Rectangle pixels(Bounds ground) {
            Pixel from = viewport.toPixel(new LonLat(ground.west(), ground.north()));
            Pixel to = viewport.toPixel(new LonLat(ground.east(), ground.south()));
            double[] corners = {from.x(), from.y(), to.x(), to.y()};
            g.getTransform().transform(corners, 0, corners, 0, 2);
            int left = (int) Math.round(corners[0]);
            int top = (int) Math.round(corners[1]);
            return new Rectangle(left, top, (int) Math.round(corners[2]) - left, (int) Math.round(corners[3]) - top);
        }
    }
}
