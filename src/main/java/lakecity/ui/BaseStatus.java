package lakecity.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import lakecity.i18n.Messages;
import lakecity.tiles.TileHealth;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Which base map is on and how it does, and the switch to work offline. FX thread. */
final class BaseStatus extends MenuButton {
    private final Desk desk;
    private final ObjectProperty<TileHealth> health = new SimpleObjectProperty<>(TileHealth.LOCAL);
    private final CheckMenuItem offline = new CheckMenuItem();

    BaseStatus(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("link-button", "base-status");
        getItems().add(offline);
        offline.selectedProperty().bindBidirectional(desk.settings().workOffline());
        health.addListener((property, old, now) -> refresh());
        offline.selectedProperty().addListener((property, old, now) -> refresh());
    }

    /** How the base map does. */
    ObjectProperty<TileHealth> healthProperty() {
        return health;
    }

    void refresh() {
        Messages words = Messages.of(desk.state().view().language());
        TileHealth now = health.get();
        String word = words.text("status.base." + now.state());
        String title = BaseMapMenu.title(desk, words);
        String why = now.reason().primary(words.language());
        setText(title.equals(word) ? word : title + " · " + word);
        setGraphic(new FontIcon(icon(now.state())));
        offline.setText(words.text("status.base.offline"));
        String hint = words.text("status.base.hint", title, word);
        String whole = why.isEmpty() ? hint : hint + "\n" + why;
        String said = offline.isSelected() ? whole + "\n" + words.text("status.base.offline.on") : whole;
        setTooltip(Buttons.hint(said));
        setAccessibleText(said);
    }

    private static Ikon icon(TileHealth.State state) {
        return switch (state) {
            case LOCAL -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case ONLINE -> MaterialDesignC.CLOUD_CHECK_OUTLINE;
            case CONNECTING -> MaterialDesignC.CLOUD_SYNC_OUTLINE;
            case DEGRADED -> MaterialDesignC.CLOUD_ALERT;
            case OFFLINE -> MaterialDesignC.CLOUD_OFF_OUTLINE;
        };
    }
}
