package lakecity.ui.map;

import java.util.Objects;
import java.util.Set;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.ui.control.OverlayPainter;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is painted over the tiles: shapes, labels, the light of what is hovered or brushed and the highlight of what is
 * selected, each a bitmap that moves with the map and is painted anew in the background. Shapes are dimmed while something
 * is selected or brushed. FX thread.
 */
final class Overlay extends Pane {
    private static final Logger LOG = LoggerFactory.getLogger(Overlay.class);
    private static final double DIMMED = 0.55;
    private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);
    private static final Duration FADE = Duration.millis(140);

    /** The hovered feature's glow, beside the selected one's. */
    private static final double LIGHT = 0.6;

    private final BufferPool pool = new BufferPool();
    private final BufferPool lightPool = new BufferPool();
    private final PaintedLayer shapes;
    private final PaintedLayer labels;
    private final PaintedLayer light;
    private final PaintedLayer highlight;
    private final ZoomedPicture zoomed = new ZoomedPicture();
    private final FadeTransition fade;
    private final boolean animated;
    private final ReadOnlyObjectWrapper<@Nullable LocalText> trouble = new ReadOnlyObjectWrapper<>();
    private @Nullable OverlayPainter painter;
    private @Nullable View view;
    private @Nullable Viewport window;
    private @Nullable OverlayFrame asked;
    private @Nullable String hovered;
    private Set<String> brushed = Set.of();
    private double screenScale = 1;

    /** @param animated whether dimming takes a moment */
    Overlay(Background background, boolean animated) {
        this.animated = animated;
        shapes = new PaintedLayer(background, pool, this::failed, this::arrange);
        labels = new PaintedLayer(background, pool, this::failed, this::arrange);
        highlight = new PaintedLayer(background, pool, this::failed, this::arrange);
        light = new PaintedLayer(background, lightPool, this::failed, this::arrange);
        light.node().setOpacity(LIGHT);
        getChildren().addAll(shapes.node(), light.node(), labels.node(), highlight.node(), zoomed.node());
        setMouseTransparent(true);
        fade = new FadeTransition(FADE, shapes.node());
        sceneProperty().addListener((property, old, now) -> {
            pool.scene(now);
            lightPool.scene(now);
        });
    }

    /** What to tell the user when painting failed; null when all is well. */
    ReadOnlyObjectProperty<@Nullable LocalText> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Paints with another painter from now on: another session. */
    void painter(OverlayPainter now) {
        painter = now;
        light.clear();
        highlight.clear();
        repaint();
    }

    /** Lights a feature up a little: the pointer is at it; none with null. */
    void hover(@Nullable String feature) {
        hovered = feature;
        paintLight();
    }

    /** Makes some features glow and dims the rest; ends with an empty set. */
    void brush(Set<String> features) {
        brushed = features;
        paintLight();
        dim();
    }

    /** Paints no more: the window is closed. */
    void close() {
        painter = null;
        shapes.clear();
        labels.clear();
        light.clear();
        highlight.clear();
    }

    void view(View now) {
        View old = view;
        view = now;
        if (old == null || !content(old).equals(content(now))) {
            repaint();
        } else if (!Objects.equals(old.selection(), now.selection())) {
            paintHighlight();
            paintLight();
        }
        dim();
    }

    void screenScale(double now) {
        screenScale = now;
        repaint();
    }

    /** The map moves: the bitmaps move with it, and are painted anew where they do not reach. */
    void follow(Viewport now) {
        window = now;
        shapes.follow(now);
        labels.follow(now);
        light.follow(now);
        highlight.follow(now);
        arrange();
        OverlayFrame frame = asked;
        if (frame == null || (!shapes.isBusy() && !labels.isBusy() && !frame.doesFor(now))) {
            repaint();
        }
    }

    /** The map came to rest: it is painted exactly. */
    void rest() {
        Viewport now = window;
        if (now != null && !OverlayFrame.around(now, screenScale).equals(asked)) {
            repaint();
        }
    }

    /** Whether anything is still being painted. */
    boolean isBusy() {
        return shapes.isBusy() || labels.isBusy() || light.isBusy() || highlight.isBusy();
    }

    /** While a bitmap is not shown in its own size, all are shown as one picture, where that is faster. */
    private void arrange() {
        Viewport now = window;
        if (now != null) {
            zoomed.show(now, screenScale, shapes, labels, highlight);
        }
    }

    /** Whether shapes and labels were painted at all. */
    boolean hasPicture() {
        return shapes.frame() != null && labels.frame() != null;
    }

    private void repaint() {
        OverlayPainter with = painter;
        View of = view;
        Viewport now = window;
        if (with == null || of == null || now == null) {
            return;
        }
        OverlayFrame frame = OverlayFrame.around(now, screenScale);
        asked = frame;
        // Without the selection: dimming is the bitmap's, and a change of selection must not need new shapes.
        View plain = of.withSelection(null);
        shapes.paint(frame, with.shapes(plain, frame.viewport()));
        labels.paint(frame, with.labels(plain, frame.viewport()));
        paintHighlight();
        paintLight();
    }

    private void paintLight() {
        Viewport now = window;
        boolean isHovering = view != null && hovered != null && !hovered.equals(view.selection());
        light.node().setOpacity(brushed.isEmpty() ? LIGHT : 1);
        if (painter == null || view == null || now == null || brushed.isEmpty() && !isHovering) {
            light.clear();
            return;
        }
        OverlayFrame frame = OverlayFrame.exactly(now, screenScale);
        // What is pointed at among brushed features is lit alone.
        light.paint(
                frame,
                isHovering
                        ? painter.highlight(view.withSelection(hovered), frame.viewport())
                        : painter.highlight(brushed, view, frame.viewport()));
    }

    private void paintHighlight() {
        OverlayFrame frame = asked;
        if (painter == null || view == null || frame == null || view.selection() == null) {
            highlight.clear();
        } else {
            highlight.paint(frame, painter.highlight(view, frame.viewport()));
        }
    }

    /** What the bitmaps of shapes and labels depend on. */
    private static View content(View view) {
        return view.withSelection(null).withBase("", 1).withExtent(NOWHERE.center(), NOWHERE);
    }

    private void dim() {
        boolean isDimmed = !brushed.isEmpty() || view != null && view.selection() != null;
        double wanted = isDimmed ? DIMMED : 1;
        fade.stop();
        if (animated && shapes.node().getOpacity() != wanted) {
            fade.setFromValue(shapes.node().getOpacity());
            fade.setToValue(wanted);
            fade.play();
        } else {
            shapes.node().setOpacity(wanted);
        }
    }

    private void failed(Throwable fault) {
        LOG.error("the overlay cannot be painted", fault);
        trouble.set(Messages.both("map.overlay.failed"));
    }
}
