package lakecity.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.ui.control.Ask;
import lakecity.ui.control.Buttons;
import lakecity.view.View;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Chooses the base map. Before the first use of one from the network it says whose server will be asked. */
final class BaseMapMenu extends MenuButton {
    private final Desk desk;

    BaseMapMenu(Desk desk) {
        this.desk = desk;
        setGraphic(new FontIcon(MaterialDesignM.MAP_OUTLINE));
        setMinWidth(Region.USE_PREF_SIZE);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language() || !old.baseMap().equals(now.baseMap())) {
                build();
            }
        });
        desk.bases().addListener((property, old, now) -> build());
        build();
    }

    private void build() {
        View view = desk.state().view();
        Messages words = Messages.of(view.language());
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        for (BaseMapChoice choice : desk.bases().getValue()) {
            RadioMenuItem item = new RadioMenuItem(choice.title().primary(view.language()));
            item.setToggleGroup(group);
            item.setSelected(choice.id().equals(view.baseMap()));
            item.setOnAction(event -> choose(choice));
            getItems().add(item);
        }
        setText(title(desk, words));
        setAccessibleText(words.text("window.base-map", getText()));
        setTooltip(Buttons.hint(words.text("window.base-map", getText())));
    }

    /** The name of the base map shown. */
    static String title(Desk desk, Messages words) {
        return desk.bases().getValue().stream()
                .filter(choice -> choice.id().equals(desk.state().view().baseMap()))
                .map(choice -> choice.title().primary(words.language()))
                .findFirst()
                .orElse(words.text("window.base-map.embedded"));
    }

    private void choose(BaseMapChoice choice) {
        String agreement = ViewMemory.agreement(choice);
        if (choice.host().isEmpty() || desk.settings().agreed().contains(agreement) || agrees(choice)) {
            if (!choice.host().isEmpty()) {
                desk.settings().agreed().add(agreement);
            }
            desk.settings().baseMap().set(choice.id());
            desk.state().setBase(choice.id(), desk.state().view().baseOpacity());
        } else {
            build();
        }
    }

    private boolean agrees(BaseMapChoice choice) {
        Messages words = Messages.of(desk.state().view().language());
        String warning = choice.warning().primary(words.language());
        String question = words.text("window.online", choice.host());
        return Ask.confirm(
                getScene(),
                choice.title().primary(words.language()),
                warning.isEmpty() ? question : warning + "\n\n" + question,
                words.text("window.online.agree"),
                words);
    }
}
