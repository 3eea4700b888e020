package lakecity.ui.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import lakecity.story.StoryEdit;

/**
 * Dragging scenes to another place in the list: those that are chosen, with a mark where they would come. Near its edges
 * the list scrolls. FX thread.
 */
final class SceneDrag {
    /** So near to an edge, in pixels, the list scrolls, by so much each time. */
    private static final double EDGE = 28;

    private static final double STEP = 14;

    private final ListView<String> list;
    private final OpenStory open;

    SceneDrag(ListView<String> list, OpenStory open) {
        this.list = list;
        this.open = open;
        // The empty room below the last scene belongs to it.
        list.setOnDragOver(event -> {
            if (isScene(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        list.setOnDragDropped(event -> {
            if (isScene(event)) {
                drop(list.getItems().size());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    void install(SceneCell cell) {
        cell.setOnDragDetected(event -> start(cell, event));
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(event -> cell.mark(false, false));
        cell.setOnDragDropped(event -> {
            if (isScene(event) && !cell.isEmpty()) {
                drop(cell.getIndex() + (isUpper(cell, event) ? 0 : 1));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void start(SceneCell cell, MouseEvent event) {
        if (cell.isEmpty()) {
            return;
        }
        if (!open.chosen().contains(cell.getItem())) {
            open.choose(List.of(cell.getItem()));
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join(" ", open.chosen()));
        var board = cell.startDragAndDrop(TransferMode.MOVE);
        board.setContent(content);
        board.setDragView(cell.snapshot(null, null), event.getX(), event.getY());
        event.consume();
    }

    private void over(SceneCell cell, DragEvent event) {
        if (!isScene(event) || cell.isEmpty()) {
            return;
        }
        event.acceptTransferModes(TransferMode.MOVE);
        boolean upper = isUpper(cell, event);
        cell.mark(upper, !upper);
        scroll(list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
        event.consume();
    }

    private void scroll(double y) {
        Node flow = list.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> virtual) {
            if (y < EDGE) {
                virtual.scrollPixels(-STEP);
            } else if (y > list.getHeight() - EDGE) {
                virtual.scrollPixels(STEP);
            }
        }
    }

    /** Puts the chosen scenes before the scene that now stands at an index. */
    private void drop(int index) {
        List<String> chosen = open.chosen();
        List<String> order = new ArrayList<>(list.getItems());
        List<String> before = new ArrayList<>(order.subList(0, index));
        before.removeAll(chosen);
        order.removeAll(chosen);
        order.addAll(before.size(), chosen);
        open.apply(StoryEdit.order(order));
        list.requestFocus();
    }

    private boolean isScene(DragEvent event) {
        return event.getGestureSource() instanceof SceneCell source && source.getListView() == list;
    }

    private static boolean isUpper(SceneCell cell, DragEvent event) {
        return cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() < cell.getHeight() / 2;
    }
}
