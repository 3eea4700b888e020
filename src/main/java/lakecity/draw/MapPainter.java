package lakecity.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Group;
import lakecity.draw.figure.Screen;
import lakecity.draw.label.Edge;
import lakecity.draw.label.LabelFigures;
import lakecity.draw.label.LabelPainter;
import lakecity.draw.style.Palette;
import lakecity.draw.symbol.Brush;
import lakecity.draw.symbol.Crowd;
import lakecity.draw.symbol.Diamonds;
import lakecity.draw.symbol.Pass;
import lakecity.draw.symbol.Seen;
import lakecity.draw.symbol.StylePainter;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * Paints a view of a plan, in three parts that may go on three bitmaps: shapes, labels, highlight. Each call paints in
 * logical pixels from the upper left corner of the viewport; the caller scales the graphics for sharper screens. Holds
 * the plan's geometry on the Web Mercator plane and an index of it; make one per plan. Any thread, several at once.
 */
public final class MapPainter {
    /** How much of the rest is seen beside a selection. */
    public static final double DIMMED = 0.55;

    private final Plan plan;
    private final Figures figures;
    private final Diamonds diamonds;
    private final Highlight highlight;
    private final LabelPainter labels;

    /**
     * @param plan the plan
     * @param base the embedded base map's data, for the names of places around; {@link Plan#empty()} for none
     */
    public MapPainter(Plan plan, Plan base) {
        this.plan = plan;
        figures = new Figures(plan);
        diamonds = new Diamonds(plan, figures);
        highlight = new Highlight(plan, figures, diamonds);
        labels = new LabelPainter(plan, base, 1, new LabelFigures(plan, figures, diamonds));
    }

    /** Finds what this painter paints, on the same index. */
    public HitTest hitTest() {
        return new HitTest(plan, figures, diamonds);
    }

    /** Says what this painter paints, on the same index. */
    public Legend legend() {
        return new Legend(plan, figures, diamonds);
    }

    /** Everything in order: shapes (paler when something is selected), labels, highlight. */
    public void paint(Graphics2D g, View view, Viewport viewport, Edge edge) {
        double opacity = selected(view).isPresent() ? DIMMED : 1;
        Group.paint(g, Screen.of(viewport, figures.lanes()), opacity, part -> paintShapes(part, view, viewport));
        paintLabels(g, view, viewport, edge);
        paintHighlight(g, view, viewport);
    }

    /** Areas, lines and symbols of all layers in the view. */
    public void paintShapes(Graphics2D g, View view, Viewport viewport) {
        Brush brush = brush(g, view, viewport);
        Graphics2D own = brush.graphics();
        for (Seen seen : Seen.of(plan, view, viewport.zoom())) {
            List<Figure> figuresSeen = seen.figures(figures, view, brush.screen());
            if (!figuresSeen.isEmpty()) {
                Group.paint(own, brush.screen(), seen.opacity(), part -> {
                    Brush partBrush = new Brush(part, brush.palette(), view.axis(), brush.screen());
                    paintLayer(partBrush, seen.painter(), figuresSeen);
                });
            }
        }
        diamonds.of(plan, view, viewport.zoom()).forEach(diamond -> diamond.paint(brush));
        own.dispose();
    }

    private static void paintLayer(Brush brush, StylePainter painter, List<Figure> figures) {
        if (figures.size() > Crowd.MANY) {
            Crowd.paint(brush, painter, figures);
            return;
        }
        for (Pass pass : Pass.values()) {
            for (Figure figure : figures) {
                painter.paint(brush, figure, pass);
            }
        }
    }

    /** All names, placed so that no two overlap and none moves while the map is panned. */
    public void paintLabels(Graphics2D g, View view, Viewport viewport, Edge edge) {
        labels.paint(g, view, viewport, edge);
    }

    /** The selected feature with its glow, or nothing. */
    public void paintHighlight(Graphics2D g, View view, Viewport viewport) {
        selected(view).ifPresent(feature -> {
            Brush brush = brush(g, view, viewport);
            highlight.paint(brush, view, List.of(feature));
            brush.graphics().dispose();
        });
    }

    /** Several features with their glow, whatever is selected; those that are on no map, and unknown ones, are left out. */
    public void paintHighlight(Graphics2D g, Set<String> features, View view, Viewport viewport) {
        Brush brush = brush(g, view, viewport);
        List<Feature> known = plan.features().stream()
                .filter(feature -> features.contains(feature.id()))
                .toList();
        highlight.paint(brush, view, known);
        brush.graphics().dispose();
    }

    /** The selected feature, when the map has something to show for it. */
    private Optional<Feature> selected(View view) {
        return Optional.ofNullable(view.selection())
                .flatMap(plan::feature)
                .filter(feature -> !highlight.figures(feature).isEmpty()
                        || !highlight.diamonds(feature, view, Diamonds.MIN_ZOOM).isEmpty());
    }

    private Brush brush(Graphics2D g, View view, Viewport viewport) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Brush(own, Palette.of(view.palette()), view.axis(), Screen.of(viewport, figures.lanes()));
    }
}
