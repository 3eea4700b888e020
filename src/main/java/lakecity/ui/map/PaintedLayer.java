package lakecity.ui.map;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import lakecity.task.Background;
import lakecity.ui.control.PaintedImage;
import lakecity.ui.control.Painting;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * One bitmap of the overlay: painted in the background, moved and scaled with the map until a newer one is ready. FX
 * thread.
 */
final class PaintedLayer {
    private static final double ON_PIXEL = 1e-4;

    private final ImageView node = new ImageView();
    private final Scale zoom = new Scale(1, 1, 0, 0);
    private final Lane lane;
    private final BufferPool pool;
    private final Consumer<Throwable> failed;
    private @Nullable PaintedImage image;
    private @Nullable OverlayFrame frame;
    private @Nullable Viewport window;
    private final Runnable replaced;
    private int generation;

    /**
     * @param failed told when a painter failed; the former bitmap stays
     * @param replaced told when another bitmap is shown
     */
    PaintedLayer(Background background, BufferPool pool, Consumer<Throwable> failed, Runnable replaced) {
        this.replaced = replaced;
        this.lane = new Lane(background);
        this.pool = pool;
        this.failed = failed;
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.getTransforms().add(zoom);
    }

    ImageView node() {
        return node;
    }

    /** What the bitmap shown covers; null when there is none. */
    @Nullable
    OverlayFrame frame() {
        return frame;
    }

    /** Whether something is being painted. */
    boolean isBusy() {
        return lane.isBusy();
    }

    void paint(OverlayFrame wanted, Painting painting) {
        int asked = generation;
        lane.run(
                () -> {
                    PaintedImage next = pool.take(wanted.width(), wanted.height());
                    next.paint(wanted.scale(), painting);
                    return next;
                },
                next -> show(next, wanted, asked),
                failed);
    }

    /** Takes the bitmap away. */
    void clear() {
        generation++;
        lane.clear();
        replace(null, null);
    }

    /** Puts the bitmap where it belongs in a window. */
    void follow(Viewport now) {
        window = now;
        OverlayFrame shown = frame;
        if (shown == null) {
            return;
        }
        double factor = shown.zoomFactor(now);
        zoom.setX(factor);
        zoom.setY(factor);
        Point2D corner = factor == 1
                ? onPixel(shown.x(now), shown.y(now), shown.scale())
                : new Point2D(shown.x(now), shown.y(now));
        node.setTranslateX(corner.getX());
        node.setTranslateY(corner.getY());
    }

    /** A corner that is on a device pixel but for rounding is put there exactly, so that nothing is blurred. */
    private static Point2D onPixel(double x, double y, double scale) {
        double nearX = Math.rint(x * scale) / scale;
        double nearY = Math.rint(y * scale) / scale;
        return Math.abs(x - nearX) < ON_PIXEL && Math.abs(y - nearY) < ON_PIXEL
                ? new Point2D(nearX, nearY)
                : new Point2D(x, y);
    }

    private void show(PaintedImage next, OverlayFrame painted, int asked) {
        if (asked == generation) {
            replace(next, painted);
        } else {
            pool.giveBack(next);
        }
    }

    private void replace(@Nullable PaintedImage next, @Nullable OverlayFrame painted) {
        if (image != null) {
            pool.giveBack(image);
        }
        image = next;
        frame = painted;
        if (next == null || painted == null) {
            node.setImage(null);
            replaced.run();
            return;
        }
        node.setImage(next.shown());
        node.setFitWidth(painted.viewport().width());
        node.setFitHeight(painted.viewport().height());
        if (window != null) {
            follow(window);
        }
        replaced.run();
    }

    /** Whether its pixels fall on the window's. */
    boolean isUnscaled() {
        return image == null || zoom.getX() == 1;
    }

    /** Lays it on a bitmap of the whole window. */
    void layOn(PaintedImage whole, double screenScale) {
        OverlayFrame shown = frame;
        if (image != null && shown != null) {
            double device = screenScale / shown.scale();
            whole.lay(
                    image,
                    node.getTranslateX() * screenScale,
                    node.getTranslateY() * screenScale,
                    zoom.getX() * device,
                    node.getOpacity());
        }
    }
}
