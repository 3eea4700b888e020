package lakecity.ui.outline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Target;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.TargetWords;

/**
 * A target on the dashboard, which is a button: its amount, its name in few words, and a bar only where a later value can be
 * set beside it. A control of our own, because a button does not wrap a content of two lines. FX thread.
 */
final class TargetTile extends VBox {
    private final Target target;
    private final Runnable chosen;

    TargetTile(Target target, OutlineContext context, Runnable chosen) {
        this.target = target;
        this.chosen = chosen;
        getStyleClass().add("target-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        fill(context);
        Set<String> features = new LinkedHashSet<>(target.features());
        hoverProperty().addListener((property, old, now) -> light(context.brushing(), now, features));
        focusVisibleProperty().addListener((property, old, now) -> light(context.brushing(), now, features));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                chosen.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chosen.run();
                event.consume();
            }
        });
    }

    private void fill(OutlineContext context) {
        Messages words = context.words();
        TargetWords say = new TargetWords(words);
        String amount = say.tile(target);
        if (!amount.isEmpty()) {
            getChildren().add(Labels.wrapping(amount, "target-amount"));
        }
        getChildren().add(Labels.wrapping(context.text(target.brief()), "target-name"));
        target.progress().ifPresent(share -> {
            ShareBar bar = new ShareBar(share);
            setMargin(bar, new Insets(3, 0, 0, 0));
            getChildren().add(bar);
        });
        String name = context.text(target.name());
        setAccessibleText(Stream.concat(
                        Stream.of(name, say.number(target)),
                        Stream.concat(say.when(target).stream(), Stream.of(say.since(target))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        Tooltip.install(this, Buttons.hint(name + "\n" + String.join(" · ", say.when(target))));
    }

    private void light(Brushing brushing, boolean here, Set<String> features) {
        if (here) {
            brushing.at(this, features);
        } else {
            brushing.leave(this);
        }
    }

    Target target() {
        return target;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            chosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
