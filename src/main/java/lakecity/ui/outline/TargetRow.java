package lakecity.ui.outline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import lakecity.plan.Target;
import lakecity.ui.control.Labels;
import lakecity.ui.control.WrappingChips;
import org.jspecify.annotations.Nullable;

/**
 * A target in the panel's head: its name, number, year and hedge, and a bar only where a later value can be set beside it.
 * A click or Enter opens what is known of it and goes to the clause that sets it.
 */
final class TargetRow extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final OutlineContext context;
    private final Target target;
    private final VBox head = new VBox(2);
    private @Nullable TargetMore more;

    TargetRow(Target target, OutlineContext context, Runnable chosen) {
        super(8);
        this.target = target;
        this.context = context;
        getStyleClass().add("target-row");
        fill();
        Set<String> features = new LinkedHashSet<>(target.features());
        head.hoverProperty().addListener((property, old, now) -> light(now, features));
        head.focusVisibleProperty().addListener((property, old, now) -> light(now, features));
        head.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                head.requestFocus();
                chosen.run();
            }
        });
        head.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chosen.run();
                event.consume();
            }
        });
    }

    private void fill() {
        TargetWords say = new TargetWords(context.words());
        head.getStyleClass().add("target-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        WrappingChips line = new WrappingChips(8, 0);
        line.setRowValignment(VPos.BASELINE);
        String number = say.number(target);
        if (!number.isEmpty()) {
            line.add(Labels.wrapping(number, "target-number"));
        }
        line.add(Labels.wrapping(context.text(target.name()), "target-name"));
        head.getChildren().add(line);
        target.progress().ifPresent(share -> head.getChildren().add(new ShareBar(share)));
        String known = Stream.concat(say.when(target).stream(), Stream.of(say.since(target)))
                .collect(Collectors.joining(" · "));
        head.getChildren().add(Labels.wrapping(known, "muted"));
        head.setAccessibleText(Stream.of(context.text(target.name()), number, known)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        getChildren().add(head);
    }

    private void light(boolean here, Set<String> features) {
        if (here) {
            context.brushing().at(this, features);
        } else {
            context.brushing().leave(this);
        }
    }

    Target target() {
        return target;
    }

    boolean isOpen() {
        return more != null;
    }

    /** Opens or closes what is known of the target. */
    void setOpen(boolean open) {
        if (open != isOpen()) {
            TargetMore next = open ? new TargetMore(target, context) : null;
            getChildren().setAll(head);
            if (next != null) {
                getChildren().add(next);
            }
            more = next;
            pseudoClassStateChanged(OPEN, open);
        }
    }
}
