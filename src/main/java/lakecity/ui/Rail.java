package lakecity.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The narrow window's stand-in for the left panel: an icon for each of its tabs, which opens it over the map. */
final class Rail extends VBox {
    private final StringProperty tab;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** @param tab id of the left panel's tab, which the icons choose */
    Rail(StringProperty tab) {
        super(4);
        this.tab = tab;
        getStyleClass().add("rail");
        tab.addListener((property, old, now) -> show());
        open.addListener((property, old, now) -> show());
    }

    /** Adds the icon of a tab. */
    void add(String id, String title, Ikon icon) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.getStyleClass().add("rail-button");
        button.setOnAction(event -> {
            boolean close = open.get() && id.equals(tab.get());
            tab.set(id);
            open.set(!close);
            show();
        });
        buttons.put(id, button);
        titles.put(id, title);
        getChildren().add(button);
    }

    void speak(Messages words) {
        buttons.forEach((id, button) -> Buttons.describe(button, words.text(titles.getOrDefault(id, "")), null));
    }

    /** Whether the panel is open over the map. */
    BooleanProperty openProperty() {
        return open;
    }

    private void show() {
        buttons.forEach((id, button) -> button.setSelected(open.get() && id.equals(tab.get())));
    }
}
