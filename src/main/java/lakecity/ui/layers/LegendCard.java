package lakecity.ui.layers;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import lakecity.draw.Legend;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Card;
import lakecity.ui.control.Labels;
import lakecity.ui.control.SwatchView;
import lakecity.view.Axis;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The legend on the map: the statuses and confidences drawn in view, and no others, in their own colours. Worked out in
 * the background whenever the map has come to rest; it can be folded.
 */
public final class LegendCard extends Card {
    private final ViewState state;
    private final Background background;
    private final Consumer<? super Throwable> trouble;
    private final ObservableValue<Legend> legend;
    private List<Legend.Entry> entries = List.of();
    private boolean folded;
    private boolean narrow;
    private final PauseTransition still = new PauseTransition(Duration.millis(200));
    private Background.Cancel pending = () -> {};

    /** @param trouble is told when the legend cannot be worked out */
    public LegendCard(
            ViewState state,
            ObservableValue<Legend> legend,
            Background background,
            Consumer<? super Throwable> trouble) {
        this.state = state;
        this.background = background;
        this.trouble = trouble;
        this.legend = legend;
        getStyleClass().add("legend");
        legend.addListener((property, old, now) -> ask());
        state.viewProperty().addListener((property, old, now) -> ask());
        still.setOnFinished(event -> ask());
        state.viewportProperty().addListener((property, old, now) -> still.playFromStart());
        ask();
    }

    /** Folds it where there is little room, and unfolds it again where there is more. */
    public void setNarrow(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            folded = isNarrow;
            build();
        }
    }

    private void ask() {
        pending.cancel();
        View view = state.view();
        Viewport viewport = state.viewport();
        Legend asked = legend.getValue();
        pending = background.run(() -> asked.entries(view, viewport), this::show, trouble);
    }

    private void show(List<Legend.Entry> found) {
        entries = found;
        build();
    }

    private void build() {
        Messages words = Messages.of(state.view().language());
        boolean latest = state.view().axis() == Axis.LATEST;
        Button fold = Buttons.icon(
                folded ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_UP,
                words.text(folded ? "legend.unfold" : "legend.fold"));
        fold.setOnAction(event -> {
            folded = !folded;
            build();
        });
        String title = words.text("legend.title", words.text(latest ? "axis.latest" : "axis.outline"));
        setVisible(!entries.isEmpty());
        VBox lines = new VBox(4);
        lines.getStyleClass().add("legend-lines");
        if (!folded) {
            entries.forEach(entry -> lines.getChildren().add(line(entry, words)));
        }
        fill(title, new Node[] {fold}, folded ? new Node[0] : new Node[] {lines});
    }

    private static HBox line(Legend.Entry entry, Messages words) {
        HBox line = new HBox(
                10,
                new SwatchView(entry.swatch(), 28, 16),
                Labels.line(entry.title().primary(words.language())));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
