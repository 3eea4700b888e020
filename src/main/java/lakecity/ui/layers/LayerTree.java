package lakecity.ui.layers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The tree of layers, the top one first, each with its settings and features below it. Keys: arrows move and open, Space
 * switches a layer, Enter selects a feature, Alt with an arrow moves a layer. Made anew for another plan or language.
 */
final class LayerTree extends TreeView<LayerEntry> {
    /** Above the row it goes to it leaves so many in sight. */
    private static final int ROWS_ABOVE = 2;

    private final TreeContext context;
    private @Nullable String lit;
    private @Nullable TreeItem<LayerEntry> opened;
    private final ChangeListener<View> viewChanged = (property, old, now) -> {
        if (!ids(old).equals(ids(now))) {
            sort();
        }
        if (!Objects.equals(old.selection(), now.selection())) {
            showSelection();
        }
    };

    LayerTree(TreeContext context) {
        this.context = context;
        getStyleClass().add("layer-tree");
        setShowRoot(false);
        setRoot(new TreeItem<>(new LayerEntry.Root()));
        setCellFactory(tree -> new LayerCell(context));
        setAccessibleText(context.words().text("layers.title"));
        context.plan().layers().forEach(layer -> getRoot().getChildren().add(branch(layer)));
        sort();
        context.state().viewProperty().addListener(new WeakChangeListener<>(viewChanged));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().addListener((property, old, now) -> light());
        focusedProperty().addListener((property, old, now) -> light());
        showSelection();
    }

    private TreeItem<LayerEntry> branch(Layer layer) {
        TreeItem<LayerEntry> branch = new TreeItem<>(new LayerEntry.OfLayer(layer));
        Plan plan = context.plan();
        Stream.concat(
                        Stream.of(new LayerEntry.Settings(layer)),
                        plan.featuresOf(layer.id()).stream().map(LayerEntry.OfFeature::new))
                .forEach(entry -> branch.getChildren().add(new TreeItem<LayerEntry>(entry)));
        return branch;
    }

    /** The order of the view from bottom to top, shown from top to bottom. */
    private void sort() {
        List<String> order = ids(context.state().view());
        List<TreeItem<LayerEntry>> sorted = getRoot().getChildren().stream()
                .sorted((a, b) -> Integer.compare(order.indexOf(idOf(b)), order.indexOf(idOf(a))))
                .toList();
        if (sorted.equals(getRoot().getChildren())) {
            return;
        }
        TreeItem<LayerEntry> chosen = getSelectionModel().getSelectedItem();
        getRoot().getChildren().setAll(sorted);
        if (chosen != null) {
            getSelectionModel().clearAndSelect(getRow(chosen));
        }
    }

    /** Goes to the row of what is selected, wherever that was done, and opens its layer for it. */
    private void showSelection() {
        String id = context.state().view().selection();
        if (id == null || id.equals(featureOf(getSelectionModel().getSelectedItem()))) {
            return;
        }
        for (TreeItem<LayerEntry> layer : getRoot().getChildren()) {
            for (TreeItem<LayerEntry> row : layer.getChildren()) {
                if (id.equals(featureOf(row))) {
                    open(layer);
                    goTo(getRow(row));
                    return;
                }
            }
        }
    }

    /** Opens a layer; the one that was opened like this before is closed again. */
    private void open(TreeItem<LayerEntry> layer) {
        if (opened != null && opened != layer) {
            opened.setExpanded(false);
            opened = null;
        }
        if (!layer.isExpanded()) {
            layer.setExpanded(true);
            opened = layer;
        }
    }

    private void goTo(int row) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
        if (!isInSight(row)) {
            scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }

    private static @Nullable String featureOf(@Nullable TreeItem<LayerEntry> item) {
        return item != null && item.getValue() instanceof LayerEntry.OfFeature row
                ? row.feature().id()
                : null;
    }

    private boolean isInSight(int index) {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && index > flow.getFirstVisibleCell().getIndex()
                && index < flow.getLastVisibleCell().getIndex();
    }

    private static List<String> ids(View view) {
        return view.layers().stream().map(LayerView::id).toList();
    }

    private static String idOf(TreeItem<LayerEntry> item) {
        return item.getValue() instanceof LayerEntry.OfLayer layer
                ? layer.layer().id()
                : "";
    }

    /** The feature whose row the keys are at is lit up on the map. */
    private void light() {
        TreeItem<LayerEntry> item = getSelectionModel().getSelectedItem();
        boolean atFeature = isFocused() && item != null && item.getValue() instanceof LayerEntry.OfFeature;
        if (atFeature && item.getValue() instanceof LayerEntry.OfFeature feature) {
            lit = feature.feature().id();
            context.state().hover(lit);
        } else if (lit != null) {
            if (lit.equals(context.state().hoveredProperty().get())) {
                context.state().hover(null);
            }
            lit = null;
        }
    }

    private void pressed(KeyEvent event) {
        TreeItem<LayerEntry> item = getSelectionModel().getSelectedItem();
        if (item == null || event.getTarget() != this) {
            return;
        }
        // Sorting loses the focused row, from which the arrows go.
        getFocusModel().focus(getSelectionModel().getSelectedIndex());
        if (item.getValue() instanceof LayerEntry.OfLayer layer) {
            pressedOn(layer.layer(), item, event);
        } else if (item.getValue() instanceof LayerEntry.OfFeature feature && event.getCode() == KeyCode.ENTER) {
            context.state().select(feature.feature().id());
            event.consume();
        }
    }

    private void pressedOn(Layer layer, TreeItem<LayerEntry> item, KeyEvent event) {
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && vertical) {
            LayerOrder.move(context.state(), layer.id(), event.getCode() == KeyCode.UP ? 1 : -1);
        } else if (event.getCode() == KeyCode.SPACE) {
            boolean on = context.state()
                    .view()
                    .layer(layer.id())
                    .map(LayerView::visible)
                    .orElse(false);
            context.state().setLayerVisible(layer.id(), !on);
        } else if (event.getCode() == KeyCode.ENTER) {
            item.setExpanded(!item.isExpanded());
        } else {
            return;
        }
        event.consume();
    }
}
