package lakecity.ui;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.settings.Settings;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Chooses light or dark, or to follow the system where JavaFX can tell how that is set. */
final class ThemeMenu extends MenuButton {
    private final Settings settings;
    private final List<String> themes;

    ThemeMenu(Settings settings) {
        this(settings, new SystemColors().isKnown());
    }

    /** @param system whether the system's colours are known */
    ThemeMenu(Settings settings, boolean system) {
        this.settings = settings;
        themes = system ? List.of("light", "dark", Settings.SYSTEM) : List.of("light", "dark");
        getStyleClass().add("theme-menu");
        setGraphic(new FontIcon(MaterialDesignT.THEME_LIGHT_DARK));
        setMinWidth(Region.USE_PREF_SIZE);
        settings.language().addListener((property, old, now) -> build());
        settings.theme().addListener((property, old, now) -> build());
        build();
    }

    private void build() {
        Messages words = Messages.of(settings.language().get());
        getItems().setAll(Choices.of(settings.theme(), themes, each -> words.text("settings.theme." + each)));
        String now = themes.contains(settings.theme().get()) ? settings.theme().get() : "light";
        setText(words.text("settings.theme." + now));
        setAccessibleText(words.text("settings.theme.now", getText()));
        setTooltip(Buttons.hint(words.text("settings.theme.now", getText())));
    }
}
