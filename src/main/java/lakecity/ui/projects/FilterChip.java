package lakecity.ui.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One choice of the filter as a chip: its name while nothing is chosen, else what is chosen. FX thread. */
final class FilterChip<T> extends MenuButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable changed;
    private Map<T, String> options = Map.of();
    private String name = "";
    private String all = "";
    private @Nullable T value;

    FilterChip(Runnable changed) {
        this.changed = changed;
        getStyleClass().setAll("menu-button", "chip", "filter-chip");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Sets the words and what there is to choose; a choice that is gone is dropped. */
    void offer(String newName, String newAll, Map<T, String> newOptions) {
        name = newName;
        all = newAll;
        options = new LinkedHashMap<>(newOptions);
        if (value != null && !options.containsKey(value)) {
            value = null;
        }
        build();
    }

    /** What is chosen; null for all. */
    @Nullable
    T value() {
        return value;
    }

    /** Chooses without telling. */
    void choose(@Nullable T newValue) {
        value = newValue;
        build();
    }

    private void build() {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(item(all, null, group), new SeparatorMenuItem());
        options.forEach((option, words) -> getItems().add(item(words, option, group)));
        String chosen = value == null ? "" : options.getOrDefault(value, "");
        setText(chosen.isEmpty() ? name : chosen);
        setAccessibleText(chosen.isEmpty() ? name + " " + all : name + " " + chosen);
        pseudoClassStateChanged(CHOSEN, value != null);
    }

    private RadioMenuItem item(String words, @Nullable T option, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(option == null ? value == null : option.equals(value));
        item.setOnAction(event -> {
            value = option;
            build();
            changed.run();
        });
        return item;
    }
}
