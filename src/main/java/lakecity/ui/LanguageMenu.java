package lakecity.ui;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.settings.Settings;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Chooses the language of map and panels. Each language is written in itself, so that nobody is lost in a foreign one. */
final class LanguageMenu extends MenuButton {
    private final Settings settings;

    LanguageMenu(Settings settings) {
        this.settings = settings;
        getStyleClass().add("language-menu");
        setGraphic(new FontIcon(MaterialDesignT.TRANSLATE));
        setMinWidth(Region.USE_PREF_SIZE);
        settings.language().addListener((property, old, now) -> build());
        build();
    }

    private void build() {
        Messages words = Messages.of(settings.language().get());
        getItems().setAll(Choices.of(settings.language(), List.of(Language.values()), each -> name(each, words)));
        setText(name(settings.language().get(), words));
        setAccessibleText(words.text("settings.language.now", getText()));
        setTooltip(Buttons.hint(words.text("settings.language.now", getText())));
    }

    private static String name(Language language, Messages words) {
        return words.text("settings.language." + language.code());
    }
}
