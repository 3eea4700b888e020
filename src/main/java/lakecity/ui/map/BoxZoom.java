package lakecity.ui.map;

import java.util.Optional;
import javafx.scene.shape.Rectangle;
import lakecity.geo.Pixel;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** The rectangle drawn with Shift held, to which the map then zooms. FX thread. */
final class BoxZoom {
    /** A smaller box is taken for a slip of the hand; pixels. */
    private static final double SMALLEST = 6;

    private final Rectangle node = new Rectangle();
    private @Nullable Pixel start;

    BoxZoom() {
        node.getStyleClass().add("lc-map-box");
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setVisible(false);
    }

    Rectangle node() {
        return node;
    }

    boolean isDrawing() {
        return start != null;
    }

    void begin(Pixel at) {
        start = at;
        drag(at);
        node.setVisible(true);
    }

    void drag(Pixel at) {
        Pixel from = start;
        if (from != null) {
            node.setX(Math.min(from.x(), at.x()));
            node.setY(Math.min(from.y(), at.y()));
            node.setWidth(Math.abs(at.x() - from.x()));
            node.setHeight(Math.abs(at.y() - from.y()));
        }
    }

    /** Forgets the box; tells whether one was being drawn. */
    boolean cancel() {
        boolean was = isDrawing();
        start = null;
        node.setVisible(false);
        return was;
    }

    /** The viewport that just holds the box drawn; empty when it is too small. */
    Optional<Viewport> end(Viewport now) {
        cancel();
        double width = node.getWidth();
        double height = node.getHeight();
        if (width < SMALLEST || height < SMALLEST) {
            return Optional.empty();
        }
        double share = Math.max(width / now.width(), height / now.height());
        Pixel middle = new Pixel(node.getX() + width / 2, node.getY() + height / 2);
        return Optional.of(now.withCenter(now.toLonLat(middle)).withZoom(now.zoom() - Math.log(share) / Math.log(2)));
    }
}
