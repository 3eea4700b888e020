package lakecity.ui;

import javafx.beans.InvalidationListener;
import lakecity.settings.Settings;
import lakecity.ui.map.MapPane;

/** Ties the settings of the network to those who use it: working offline, and the contact told to tile servers. FX thread. */
final class WorkOffline {
    private final Settings settings;
    private final BaseMaps bases;
    private final MapPane map;

    WorkOffline(Settings settings, BaseMaps bases, MapPane map) {
        this.settings = settings;
        this.bases = bases;
        this.map = map;
        settings.workOffline().addListener((property, old, now) -> use());
        settings.contact().addListener((property, old, now) -> bases.setContact(now));
        bases.setContact(settings.contact().get());
        InvalidationListener agreed = property -> bases.setAgreed(settings.agreed());
        settings.agreed().addListener(agreed);
        bases.setAgreed(settings.agreed());
        use();
    }

    private void use() {
        boolean offline = settings.workOffline().get();
        bases.setOffline(offline);
        map.setOffline(offline);
    }
}
