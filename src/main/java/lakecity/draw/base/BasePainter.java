package lakecity.draw.base;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.draw.style.Palette;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.LayerView;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * Paints the embedded base map, without text: land, neighbours, boundaries, water, rivers, rail. Fills the whole
 * viewport. Any thread, several at once.
 */
public final class BasePainter {
    /** Below this zoom the regional figure takes the place of the county detail. */
    private static final double REGION_ZOOM = 8;

    private final BaseScene scene;

    /** @param base the embedded base map's data */
    public BasePainter(Plan base) {
        this.scene = new BaseScene(base);
    }

    /** The parts of the embedded base map that are off in a view: those of which no layer is on. */
    public static Set<String> hidden(Plan plan, View view) {
        Set<String> hidden = plan.layers().stream()
                .map(Layer::base)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
        plan.layers().stream()
                .filter(layer -> view.layer(layer.id()).map(LayerView::visible).orElse(false))
                .forEach(layer -> hidden.remove(layer.base()));
        return hidden;
    }

    /** The colour of land where nothing else is painted, for a picture that could not be made. */
    public static Color plain(Palette palette) {
        return BaseColors.of(Palette.plain(palette.id())).land();
    }

    /**
     * Paints in logical pixels from the upper left corner of the viewport.
     *
     * @param hidden the parts left out: base names of layers that are off (boundaries, rivers, rail)
     */
    public void paint(Graphics2D g, Viewport viewport, Palette palette, Set<String> hidden) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.clip(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
            paint(new BasePicture(own, viewport), BaseColors.of(Palette.plain(palette.id())), hidden);
        } finally {
            own.dispose();
        }
    }

    private void paint(BasePicture picture, BaseColors colors, Set<String> hidden) {
        BaseLevel level = scene.level(picture.zoom());
        BaseLandPainter land = new BaseLandPainter(picture, colors, level);
        BaseLinePainter painter = new BaseLinePainter(picture, colors);
        List<BaseLine> lines = level.lines(picture.extent()).stream()
                .filter(line -> !hidden.contains(line.kind().part))
                .toList();
        land.paintLand();
        lines.stream().filter(BasePainter::isFar).forEach(painter::paint);
        land.fadeEdges();
        land.paintCity(!hidden.contains("boundaries"));
        lines.stream().filter(line -> !isFar(line)).forEach(painter::paint);
        land.paintWater();
        if (picture.zoom() < REGION_ZOOM) {
            new BaseRegionPainter(picture, colors).paint(scene);
        }
    }

    /** Whether a line reaches to the edge of the data and fades with the land. */
    private static boolean isFar(BaseLine line) {
        return line.kind() == BaseLine.Kind.PREFECTURE;
    }
}
