package lakecity.ui.layers;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** A cell of the layer tree: as wide as the tree, as high as its line needs. Layers can be dragged to another place. */
final class LayerCell extends TreeCell<LayerEntry> {
    /** Room for the arrow at the left. */
    private static final double MARGINS = 18;

    private static final double EMPTY_HEIGHT = 24;

    private final TreeContext context;
    private final ChangeListener<View> viewChanged = (property, old, now) -> refreshLine();
    private final ChangeListener<Viewport> zoomChanged = (property, old, now) -> {
        if (old.zoom() != now.zoom()) {
            refreshLine();
        }
    };
    private @Nullable LayerEntry shown;
    private @Nullable LayerLine line;

    LayerCell(TreeContext context) {
        this.context = context;
        setPrefWidth(0);
        // Weak, because a tree view makes and drops cells as it likes.
        context.state().viewProperty().addListener(new WeakChangeListener<>(viewChanged));
        context.state().viewportProperty().addListener(new WeakChangeListener<>(zoomChanged));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setOnDragDetected(this::startDrag);
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::drop);
        setOnDragExited(event -> getStyleClass().remove("drop-target"));
    }

    @Override
    protected void updateItem(@Nullable LayerEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        LayerEntry next = empty ? null : entry;
        if (next != null && next.equals(shown)) {
            refreshLine();
            return;
        }
        shown = next;
        line = next == null ? null : make(next);
        if (line != null) {
            line.node().prefWidthProperty().bind(getTreeView().widthProperty().subtract(MARGINS));
        }
        setGraphic(line == null ? null : line.node());
        setAccessibleText(line == null ? null : line.words());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (line == null) {
            return EMPTY_HEIGHT;
        }
        double cellWidth =
                width > 0 ? width : getWidth() > 0 ? getWidth() : getTreeView().getWidth();
        double height = line.node().prefHeight(cellWidth - MARGINS);
        return Math.ceil(height + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private @Nullable LayerLine make(LayerEntry entry) {
        if (entry instanceof LayerEntry.OfLayer layer) {
            return new LayerRow(context, layer.layer());
        }
        if (entry instanceof LayerEntry.Settings settings) {
            return new SettingsRow(context, settings.layer());
        }
        if (entry instanceof LayerEntry.OfFeature feature) {
            return new FeatureRow(context, feature.feature());
        }
        return null;
    }

    private void refreshLine() {
        if (line != null) {
            line.refresh();
            setAccessibleText(line.words());
            requestLayout();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof LayerEntry.OfFeature feature) {
            context.state().select(feature.feature().id());
        }
    }

    private void startDrag(MouseEvent event) {
        if (getItem() instanceof LayerEntry.OfLayer dragged) {
            ClipboardContent content = new ClipboardContent();
            content.putString(dragged.layer().id());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private void dragOver(DragEvent event) {
        if (getItem() instanceof LayerEntry.OfLayer && event.getGestureSource() instanceof LayerCell source) {
            if (source != this) {
                event.acceptTransferModes(TransferMode.MOVE);
                if (!getStyleClass().contains("drop-target")) {
                    getStyleClass().add("drop-target");
                }
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (getItem() instanceof LayerEntry.OfLayer target
                && event.getDragboard().hasString()) {
            LayerOrder.putAt(
                    context.state(),
                    event.getDragboard().getString(),
                    target.layer().id());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
