package lakecity.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import lakecity.draw.BasePainter;
import lakecity.draw.Legend;
import lakecity.draw.MapPainter;
import lakecity.draw.Palette;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.tiles.TileSource;
import lakecity.view.LayerView;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Paints base map and plan for files. It prepares the whole pack once, so many pictures of one pack should share it.
 * Any thread.
 */
final class MapPlate {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Plan plan;
    private final MapPainter painter;
    private final BasePainter base;
    private final Legend legend;

    MapPlate(Session session) {
        this.plan = session.plan();
        this.painter = new MapPainter(session.plan(), session.base());
        this.base = new BasePainter(session.base());
        this.legend = painter.legend();
    }

    List<Legend.Entry> legend(View view, Viewport map) {
        return legend.entries(view, map);
    }

    /**
     * Paints a view into the upper left corner; gives the number of tiles that did not come.
     *
     * @param scale pixels per logical pixel
     * @param tiles the base map; null for the embedded one
     * @param given whether to wait no longer for tiles
     */
    int paint(Graphics2D g, View view, Viewport map, double scale, @Nullable TileSource tiles, BooleanSupplier given) {
        Paper paper = Paper.of(Palette.of(view.palette()));
        Rectangle2D frame = new Rectangle2D.Double(0, 0, map.width(), map.height());
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(frame);
            own.setColor(paper.ground());
            own.fill(frame);
            int missing = 0;
            if (tiles == null) {
                base.paint(own, map, Palette.of(view.palette()), hidden(view));
            } else {
                missing = new TileMosaic(tiles, PATIENCE).paint(own, map, scale, given);
            }
            own.setColor(paper.veil(1 - view.baseOpacity()));
            own.fill(frame);
            painter.paint(own, view, map, MapPainter.Edge.CLOSED);
            return missing;
        } finally {
            own.dispose();
        }
    }

    /** The parts of the base map that go with layers that are off. */
    private Set<String> hidden(View view) {
        return plan.layers().stream()
                .filter(layer -> !layer.base().isEmpty())
                .filter(layer -> !view.layer(layer.id()).map(LayerView::visible).orElse(false))
                .map(Layer::base)
                .collect(Collectors.toUnmodifiableSet());
    }
}
