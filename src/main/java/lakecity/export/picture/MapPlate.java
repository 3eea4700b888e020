package lakecity.export.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import lakecity.draw.Legend;
import lakecity.draw.MapPainter;
import lakecity.draw.base.BasePainter;
import lakecity.draw.label.Edge;
import lakecity.draw.style.Palette;
import lakecity.plan.Plan;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * Paints base map and plan, the one painter of what a scene or view shows apart from the window's own map. It prepares
 * the whole pack once, so many pictures of one pack should share it. Any thread.
 */
public final class MapPlate {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Of a source that said nothing so much less is waited for the next time. */
    private static final int LESS = 15;

    private final Plan plan;
    private final MapPainter painter;
    private final BasePainter base;
    private final Legend legend;
    private final Duration patience;
    /** Sources of which nothing came the last time, so that many pictures do not wait long for each. */
    private final Set<TileSource> silent = ConcurrentHashMap.newKeySet();

    /** Prepares the plan of a session: slow for a large one. */
    public MapPlate(Session session) {
        this(session, PATIENCE);
    }

    /** @param patience how long a picture waits for the tiles of a layer */
    MapPlate(Session session, Duration patience) {
        this.patience = patience;
        this.plan = session.plan();
        this.painter = new MapPainter(session.plan(), session.base());
        this.base = new BasePainter(session.base());
        this.legend = painter.legend();
    }

    /** What of the plan is in view. */
    public List<Legend.Entry> legend(View view, Viewport map) {
        return legend.entries(view, map);
    }

    /**
     * A view over the embedded base map, lines running out of the frame and without caveats: for the window and for a
     * speaker, it must not leave the program.
     *
     * @param width in logical pixels
     * @param height in logical pixels
     * @param scale pixels per logical pixel
     */
    public BufferedImage picture(View view, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(
                MapPicture.pixels(width, scale), MapPicture.pixels(height, scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            smooth(g);
            g.scale(scale, scale);
            paint(g, view, view.viewport(width, height), new Ground(List.of(), scale, () -> false), Edge.OPEN);
        } finally {
            g.dispose();
        }
        return image;
    }

    /**
     * What lies under a plan.
     *
     * @param layers tiles over the embedded base map, which shows where none come; bottom to top
     * @param scale pixels per logical pixel
     * @param given whether to wait no longer for tiles
     */
    public record Ground(List<TileLayer> layers, double scale, BooleanSupplier given) {}

    /** Paints a view into the upper left corner; gives the number of tiles that did not come. */
    public int paint(Graphics2D g, View view, Viewport map, Ground ground, Edge edge) {
        Palette palette = Palette.of(view.palette());
        Paper paper = Paper.of(palette);
        Rectangle2D frame = new Rectangle2D.Double(0, 0, map.width(), map.height());
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(frame);
            own.setColor(paper.ground());
            own.fill(frame);
            base.paint(own, map, palette, BasePainter.hidden(plan, view));
            int missing = 0;
            for (TileLayer layer : ground.layers()) {
                missing += paint(own, map, layer, ground);
            }
            own.setColor(paper.veil(1 - view.baseOpacity()));
            own.fill(frame);
            painter.paint(own, view, map, edge);
            return missing;
        } finally {
            own.dispose();
        }
    }

    private int paint(Graphics2D g, Viewport map, TileLayer layer, Ground ground) {
        TileSource source = layer.source();
        Duration wait = silent.contains(source) ? patience.dividedBy(LESS) : patience;
        TileMosaic mosaic = new TileMosaic(layer, wait);
        int missing = mosaic.paint(g, map, ground.scale(), ground.given());
        TileHealth.State state = source.health().state();
        boolean isIll = state == TileHealth.State.OFFLINE || state == TileHealth.State.DEGRADED;
        if (isIll && mosaic.wasInVain()) {
            silent.add(source);
        } else {
            silent.remove(source);
        }
        return missing;
    }

    /** Asks for the best that Java2D has. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }
}
