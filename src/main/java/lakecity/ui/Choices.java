package lakecity.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Menu items of which one is chosen: the value of a property. */
final class Choices {
    private Choices() {}

    /** An item for each value; choosing one sets the property, and a change of the property shows when they are made anew. */
    static <T> List<MenuItem> of(Property<T> property, List<T> values, Function<T, String> words) {
        ToggleGroup group = new ToggleGroup();
        return values.stream()
                .<MenuItem>map(value -> item(property, value, words.apply(value), group))
                .toList();
    }

    private static <T> RadioMenuItem item(Property<T> property, T value, String words, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(value.equals(property.getValue()));
        item.setOnAction(event -> property.setValue(value));
        return item;
    }
}
