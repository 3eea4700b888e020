package lakecity.ui.outline;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.plan.Clause;
import lakecity.plan.Target;
import lakecity.ui.control.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The plan's targets in the panel's head, which can be folded: all as tiles, or one in the tiles' place with what is known of
 * it. FX thread.
 */
final class TargetsBoard extends VBox {
    private final OutlineContext context;
    private final Consumer<Clause> toClause;
    private final ToggleButton title = new ToggleButton();
    private final HBox head = new HBox(title);
    private final TileGrid tiles = new TileGrid();
    private final StackPane body = new StackPane(tiles);
    private final ScrollPane scroll = new Lines(body);
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", true);
    private @Nullable Target shown;

    /** @param toClause goes to a clause of the tree */
    TargetsBoard(OutlineContext context, Consumer<Clause> toClause) {
        this.context = context;
        this.toClause = toClause;
        getStyleClass().add("targets");
        head.getStyleClass().add("targets-head");
        title.getStyleClass().add("targets-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.selectedProperty().bindBidirectional(unfolded);
        body.setAlignment(Pos.TOP_LEFT);
        scroll.getStyleClass().add("targets-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.visibleProperty().bind(unfolded);
        scroll.managedProperty().bind(unfolded);
        unfolded.addListener((property, old, now) -> arrow());
        tiles.addEventHandler(KeyEvent.KEY_RELEASED, event -> follow(event));
        getChildren().addAll(head, scroll);
        arrow();
    }

    /** How high the lines may get, in pixels. */
    void setRoom(double height) {
        scroll.setMaxHeight(height);
    }

    /** Lists the targets of the plan. */
    void fill() {
        Collection<Target> targets = context.outline().targets();
        tiles.fill(targets.stream()
                .map(target -> new TargetTile(target, context, () -> choose(target)))
                .toList());
        title.setText(context.words().text("outline.targets", targets.size()));
        scroll.setAccessibleText(title.getText());
        setVisible(!targets.isEmpty());
        setManaged(!targets.isEmpty());
        Target before = shown;
        show(before == null ? null : context.outline().target(before.id()).orElse(null));
        arrow();
    }

    /** Shows what is known of a target. */
    void open(String id) {
        unfolded.set(true);
        context.outline().target(id).ifPresent(this::show);
    }

    /** Shows all again; the keys go back to the tile they came from. False when all are shown already. */
    boolean close() {
        Target before = shown;
        if (before == null) {
            return false;
        }
        boolean keys = holdsKeys();
        show(null);
        tile(before).ifPresent(tile -> {
            applyCss();
            layout();
            scrollTo(tile);
            if (keys) {
                tile.requestFocus();
            }
        });
        return true;
    }

    private boolean holdsKeys() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node == this;
    }

    private Optional<TargetTile> tile(Target target) {
        return tiles.getChildren().stream()
                .filter(TargetTile.class::isInstance)
                .map(TargetTile.class::cast)
                .filter(tile -> tile.target().id().equals(target.id()))
                .findFirst();
    }

    private void choose(Target target) {
        show(target);
        head.lookupAll(".target-back").forEach(Node::requestFocus);
        context.outline().naming(target.id()).stream().findFirst().ifPresent(toClause);
    }

    private void show(@Nullable Target target) {
        shown = target;
        context.brushing().end();
        if (target == null) {
            body.getChildren().setAll(tiles);
            head.getChildren().setAll(title);
        } else {
            Button back =
                    Buttons.icon(MaterialDesignA.ARROW_LEFT, context.words().text("outline.tile.close"));
            back.getStyleClass().add("target-back");
            back.setOnAction(event -> close());
            body.getChildren().setAll(new TargetMore(target, context));
            head.getChildren().setAll(title, back);
        }
        scroll.setVvalue(0);
    }

    /** The keys have gone to a tile that is not seen. */
    private void follow(KeyEvent event) {
        if (event.getTarget() instanceof TargetTile tile && event.getCode() != KeyCode.ENTER) {
            scrollTo(tile);
        }
    }

    private void scrollTo(TargetTile tile) {
        double seen = scroll.getViewportBounds().getHeight();
        double room = body.getHeight() - seen;
        double from = scroll.getVvalue() * Math.max(0, room);
        double top = tile.getBoundsInParent().getMinY();
        double bottom = tile.getBoundsInParent().getMaxY();
        if (room > 0 && (top < from || bottom > from + seen)) {
            scroll.setVvalue(Math.min(1, Math.max(0, (top < from ? top : bottom - seen) / room)));
        }
    }

    private void arrow() {
        title.setGraphic(new FontIcon(unfolded.get() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
        title.setAccessibleText(title.getText());
    }

    /** As high as its content at the width it gets, if it may. */
    private static final class Lines extends ScrollPane {
        private final Region lines;

        Lines(Region lines) {
            super(lines);
            this.lines = lines;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + snappedBottomInset() + lines.prefHeight(width);
        }
    }
}
