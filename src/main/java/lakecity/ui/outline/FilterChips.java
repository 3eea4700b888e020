package lakecity.ui.outline;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The filters as chips, each with the number of clauses it would leave. FX thread. */
final class FilterChips extends FlowPane {
    private final OutlineContext context;
    private final Consumer<ClauseFilter> changed;
    private final ToggleButton unseen = chip("outline-unseen");
    private final ToggleButton schematic = chip("outline-schematic");

    FilterChips(OutlineContext context, Consumer<ClauseFilter> changed) {
        super(8, 8);
        this.context = context;
        this.changed = changed;
        getStyleClass().add("chips");
        getChildren().addAll(unseen, schematic);
    }

    private ToggleButton chip(String style) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().addAll("chip", style);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> tell());
        return chip;
    }

    ClauseFilter filter() {
        return new ClauseFilter(unseen.isSelected(), schematic.isSelected());
    }

    /** Lists all again. */
    void clear() {
        unseen.setSelected(false);
        schematic.setSelected(false);
        tell();
    }

    /** Says how many clauses each would leave; one that would leave none cannot be chosen. */
    void fill() {
        label(unseen, "outline.filter.unseen", new ClauseFilter(true, false));
        label(schematic, "outline.filter.schematic", new ClauseFilter(false, true));
    }

    private void label(ToggleButton chip, String key, ClauseFilter filter) {
        long clauses = context.index().passing(filter);
        chip.setText(context.words().text(key, clauses));
        chip.setAccessibleText(context.words().text(key + ".accessible", clauses));
        chip.setTooltip(lakecity.ui.control.Buttons.hint(chip.getAccessibleText()));
        chip.setDisable(clauses == 0);
        if (clauses == 0) {
            chip.setSelected(false);
        }
    }

    private void tell() {
        changed.accept(filter());
    }
}
