package lakecity.ui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileSource;
import org.jspecify.annotations.Nullable;

/** A tile source for tests: plain tiles of one colour, checkered if wanted, with a bar through a place. */
final class DrawnTiles implements TileSource {
    final AtomicInteger loaded = new AtomicInteger();
    final Set<Integer> scales = ConcurrentHashMap.newKeySet();
    volatile boolean closed;

    private final String id;
    private final Color colour;
    private final @Nullable LonLat cross;

    /** What to do instead of drawing; answers null to draw. */
    volatile BiFunction<TileCoord, Integer, @Nullable CompletableFuture<BufferedImage>> instead = (tile, scale) -> null;

    /** Takes what may be called with pictures that will do for the moment. */
    volatile Consumer<Consumer<BufferedImage>> meanwhile = stale -> {};

    volatile TileHealth health = TileHealth.LOCAL;

    DrawnTiles(String id, Color colour, @Nullable LonLat cross) {
        this.id = id;
        this.colour = colour;
        this.cross = cross;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalText title() {
        return new LocalText("测试底图", "Test tiles");
    }

    @Override
    public LocalText attribution() {
        return LocalText.same("© " + id);
    }

    @Override
    public int minZoom() {
        return 0;
    }

    @Override
    public int maxZoom() {
        return 18;
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
        loaded.incrementAndGet();
        scales.add(scale);
        CompletableFuture<BufferedImage> other = instead.apply(tile, scale);
        return other != null ? other : CompletableFuture.completedFuture(draw(tile, scale));
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale, Consumer<BufferedImage> stale) {
        meanwhile.accept(stale);
        return load(tile, scale);
    }

    @Override
    public TileHealth health() {
        return health;
    }

    /** A tile of one colour. */
    static BufferedImage plain(Color colour) {
        return new DrawnTiles("plain", colour, null).draw(new TileCoord(0, 0, 0), 1);
    }

    private BufferedImage draw(TileCoord tile, int scale) {
        int size = WebMercator.TILE_SIZE * scale;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(colour);
        g.fillRect(0, 0, size, size);
        if (cross != null) {
            double world = WebMercator.worldSize(tile.zoom()) * scale;
            Pixel at = new Pixel(
                    WebMercator.x(cross.lon()) * world - (double) tile.x() * size,
                    WebMercator.y(cross.lat()) * world - (double) tile.y() * size);
            g.setColor(Color.BLACK);
            g.setStroke(new BasicStroke(3f * scale));
            g.draw(new java.awt.geom.Line2D.Double(at.x() - 3000, at.y(), at.x() + 3000, at.y()));
            g.draw(new java.awt.geom.Line2D.Double(at.x(), at.y() - 3000, at.x(), at.y() + 3000));
        }
        g.dispose();
        return image;
    }

    @Override
    public void close() {
        closed = true;
    }
}
