package lakecity.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import lakecity.plan.Clause;
import lakecity.plan.Target;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The plan's targets in the panel's head, which can be folded. One is open at a time. FX thread. */
final class TargetsBoard extends VBox {
    private final OutlineContext context;
    private final Consumer<Clause> toClause;
    private final ToggleButton title = new ToggleButton();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final List<TargetRow> rows = new ArrayList<>();
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", true);

    /** @param toClause goes to a clause of the tree */
    TargetsBoard(OutlineContext context, Consumer<Clause> toClause) {
        this.context = context;
        this.toClause = toClause;
        getStyleClass().add("targets");
        title.getStyleClass().add("targets-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.selectedProperty().bindBidirectional(unfolded);
        lines.getStyleClass().add("target-rows");
        scroll.getStyleClass().add("targets-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(lines.heightProperty());
        scroll.setMinHeight(0);
        scroll.visibleProperty().bind(unfolded);
        scroll.managedProperty().bind(unfolded);
        unfolded.addListener((property, old, now) -> arrow());
        getChildren().addAll(title, scroll);
        arrow();
    }

    /** How high the lines may get, in pixels. */
    void setRoom(double height) {
        scroll.setMaxHeight(height);
    }

    /** Lists the targets of the plan. */
    void fill() {
        String open = rows.stream()
                .filter(TargetRow::isOpen)
                .map(row -> row.target().id())
                .findFirst()
                .orElse("");
        rows.clear();
        context.outline().targets().forEach(target -> rows.add(new TargetRow(target, context, () -> choose(target))));
        rows.forEach(row -> row.setOpen(row.target().id().equals(open)));
        lines.getChildren().setAll(rows);
        title.setText(context.words().text("outline.targets", rows.size()));
        scroll.setAccessibleText(title.getText());
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        arrow();
    }

    /** Opens a target and scrolls to it. */
    void open(String id) {
        unfolded.set(true);
        rows.forEach(row -> row.setOpen(row.target().id().equals(id)));
        applyCss();
        layout();
        rows.stream().filter(TargetRow::isOpen).findFirst().ifPresent(this::scrollTo);
    }

    private void scrollTo(TargetRow row) {
        double room = lines.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, row.getBoundsInParent().getMinY() / room));
    }

    private void choose(Target target) {
        rows.forEach(row -> row.setOpen(!row.isOpen() && row.target().id().equals(target.id())));
        context.outline().naming(target.id()).stream().findFirst().ifPresent(toClause);
    }

    private void arrow() {
        title.setGraphic(new FontIcon(unfolded.get() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
        title.setAccessibleText(title.getText());
    }
}
