package lakecity.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import lakecity.settings.Settings;
import lakecity.view.ViewState;

/**
 * Keeps window and map in the language, theme, palette and text scale of the settings, at once. What a view itself brings
 * of them becomes the setting. FX thread.
 */
final class Appearance {
    private final Settings settings;
    private final ViewState state;
    private final SystemColors system;

    Appearance(Settings settings, ViewState state, SystemColors system) {
        this.settings = settings;
        this.state = state;
        this.system = system;
        settings.language().addListener((property, old, now) -> state.setLanguage(now));
        settings.palette().addListener((property, old, now) -> state.setPalette(palette(settings, theme())));
        state.viewProperty().addListener((property, old, now) -> {
            if (now.language() != settings.language().get()) {
                settings.language().set(now.language());
            }
            if (!now.palette().equals(palette(settings, theme()))) {
                settings.palette().set(now.palette());
            }
        });
    }

    /** Dresses the window now and whenever the settings change; map has a stylesheet of its own. */
    void dress(Scene scene, Parent map) {
        for (ObservableValue<?> each :
                new ObservableValue<?>[] {settings.theme(), settings.textScale(), system.darkProperty()}) {
            each.addListener((property, old, now) -> apply(scene, map));
        }
        apply(scene, map);
    }

    private void apply(Scene scene, Parent map) {
        int scale = settings.textScale().get();
        theme().apply(scene, scale);
        map.getStylesheets().setAll(Sheets.address("map.css", scale));
        state.setPalette(palette(settings, theme()));
    }

    private Theme theme() {
        return theme(settings, system);
    }

    /** The theme that the settings come to. */
    static Theme theme(Settings settings, SystemColors system) {
        if (settings.theme().get().equals(Settings.SYSTEM)) {
            return system.darkProperty().get() ? Theme.DARK : Theme.LIGHT;
        }
        return Theme.of(settings.theme().get());
    }

    /** The id of the palette that the settings come to. */
    static String palette(Settings settings, Theme theme) {
        return settings.palette().get().equals(Settings.AS_THEME)
                ? theme.id()
                : settings.palette().get();
    }
}
