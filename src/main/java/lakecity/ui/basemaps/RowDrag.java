package lakecity.ui.basemaps;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Drags rows of the list to another place, with a mark where they would come. Near its edges the list scrolls. FX thread.
 */
final class RowDrag {
    /** So near to an edge, in pixels, the list scrolls, by so much each time. */
    private static final double EDGE = 28;

    private static final double STEP = 14;

    /** Takes a row that was let go above or below another one. */
    @FunctionalInterface
    interface Placing {
        void place(String id, String at, boolean above);
    }

    private final ScrollPane scroll;
    private final Placing placing;

    RowDrag(ScrollPane scroll, Placing placing) {
        this.scroll = scroll;
        this.placing = placing;
    }

    void install(SourceRow row) {
        row.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(row.source());
            var board = row.startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(row.snapshot(null, null), event.getX(), event.getY());
            event.consume();
        });
        row.setOnDragOver(event -> over(row, event));
        row.setOnDragExited(event -> row.mark(false, false));
        row.setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof SourceRow dragged) {
                event.setDropCompleted(true);
                event.consume();
                placing.place(dragged.source(), row.source(), isUpper(row, event));
            }
        });
    }

    private void over(SourceRow row, DragEvent event) {
        if (event.getGestureSource() instanceof SourceRow dragged) {
            event.acceptTransferModes(TransferMode.MOVE);
            boolean upper = isUpper(row, event);
            row.mark(upper && dragged != row, !upper && dragged != row);
            scroll(scroll.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
            event.consume();
        }
    }

    private void scroll(double y) {
        Node rows = scroll.getContent();
        double room =
                rows.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double by = y < EDGE ? -STEP : y > scroll.getHeight() - EDGE ? STEP : 0;
        if (room > 0 && by != 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + by / room)));
        }
    }

    private static boolean isUpper(SourceRow row, DragEvent event) {
        return row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() < row.getHeight() / 2;
    }
}
