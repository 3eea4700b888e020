package lakecity.ui.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few choices side by side, one of which is always chosen. FX thread. */
final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /** @param chosen is told what the user chooses */
    Segments(List<T> values, Consumer<T> chosen) {
        getStyleClass().addAll("axis-switch", "segments");
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            buttons.put(value, button);
        }
        List<ToggleButton> all = new ArrayList<>(buttons.values());
        all.forEach(button -> button.getStyleClass().add("center-pill"));
        all.get(0).getStyleClass().add("left-pill");
        all.get(all.size() - 1).getStyleClass().add("right-pill");
        getChildren().addAll(all);
    }

    /** @param name what is chosen here, for screen readers */
    void speak(String name, Map<T, String> words) {
        words.forEach((value, text) -> {
            ToggleButton button = buttons.get(value);
            if (button != null) {
                button.setText(text);
                button.setAccessibleText(name + " " + text);
            }
        });
    }

    /** Shows a choice without telling. */
    void choose(T value) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
