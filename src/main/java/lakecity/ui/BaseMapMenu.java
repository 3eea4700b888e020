package lakecity.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.ui.basemaps.BaseMapsCard;
import lakecity.ui.control.Buttons;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Chooses the base map and what lies over it. Before the first use of a server it says whose will be asked. */
final class BaseMapMenu extends MenuButton {
    private final Desk desk;
    private final BaseMapSwitch shown;
    private Optional<BaseMapsCard> card = Optional.empty();

    BaseMapMenu(Desk desk) {
        this(desk, new BaseMapSwitch(desk));
    }

    /** @param shown switches, after what must be asked first */
    BaseMapMenu(Desk desk, BaseMapSwitch shown) {
        this.desk = desk;
        this.shown = shown;
        setGraphic(new FontIcon(MaterialDesignM.MAP_OUTLINE));
        setMinWidth(Region.USE_PREF_SIZE);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()
                    || !old.baseMap().equals(now.baseMap())
                    || !old.annotation().source().equals(now.annotation().source())) {
                build();
            }
        });
        desk.bases().addListener((property, old, now) -> build());
        build();
    }

    /** Offers the card in which base maps are looked after and keys are asked for. */
    void manage(BaseMapsCard newCard) {
        card = Optional.of(newCard);
        shown.askIn(newCard);
        build();
    }

    /** Shows the base map or annotation of some id, after the questions it needs. */
    void choose(String id) {
        shown.choice(id).ifPresent(this::choose);
    }

    private void choose(BaseMapChoice choice) {
        if (choice.isAnnotation()) {
            shown.showAnnotation(choice, getScene());
        } else {
            shown.showBase(choice, getScene());
        }
        // Whoever would rather not sees what is shown still.
        build();
    }

    private void build() {
        View view = desk.state().view();
        Messages words = Messages.of(view.language());
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        group(null, BaseMapChoice::isEmbedded, group);
        group(words.text("basemaps.group.online"), each -> !each.host().isEmpty(), group);
        group(words.text("basemaps.group.local"), each -> each.host().isEmpty() && !each.isEmbedded(), group);
        annotations(words);
        card.ifPresent(each -> {
            MenuItem manage = new MenuItem(words.text("basemaps.manage"));
            manage.setOnAction(event -> each.open());
            getItems().addAll(new SeparatorMenuItem(), manage);
        });
        setText(title(desk, words));
        setAccessibleText(words.text("window.base-map", getText()));
        setTooltip(Buttons.hint(words.text("window.base-map", getText())));
    }

    private void group(@Nullable String heading, Predicate<BaseMapChoice> within, ToggleGroup group) {
        View view = desk.state().view();
        List<BaseMapChoice> choices = desk.bases().getValue().stream()
                .filter(each -> !each.isAnnotation())
                .filter(within)
                .toList();
        if (choices.isEmpty()) {
            return;
        }
        if (heading != null) {
            MenuItem item = new MenuItem(heading);
            item.setDisable(true);
            item.getStyleClass().add("menu-heading");
            getItems().addAll(new SeparatorMenuItem(), item);
        }
        for (BaseMapChoice choice : choices) {
            boolean now = choice.id().equals(view.baseMap());
            getItems().add(item(choice.title().primary(view.language()), now, group, () -> choose(choice)));
        }
    }

    /** What may lie over the base map: nothing, what goes with it, and all others. */
    private void annotations(Messages words) {
        View view = desk.state().view();
        List<BaseMapChoice> choices = desk.bases().getValue().stream()
                .filter(BaseMapChoice::isAnnotation)
                .toList();
        if (choices.isEmpty()) {
            return;
        }
        String companion =
                shown.choice(view.baseMap()).map(BaseMapChoice::companion).orElse("");
        String now = view.annotation().source();
        String none = words.text("basemaps.annotation.none");
        ToggleGroup group = new ToggleGroup();
        Menu menu = new Menu(words.text(
                "basemaps.annotation.menu",
                shown.choice(now)
                        .map(each -> each.title().primary(words.language()))
                        .orElse(none)));
        menu.getItems().add(item(none, now.isEmpty(), group, shown::noAnnotation));
        choices.stream()
                .sorted(Comparator.comparing(each -> !each.id().equals(companion)))
                .forEach(each -> {
                    String title = each.title().primary(words.language());
                    String named =
                            each.id().equals(companion) ? words.text("basemaps.annotation.companion", title) : title;
                    menu.getItems().add(item(named, each.id().equals(now), group, () -> choose(each)));
                });
        getItems().addAll(new SeparatorMenuItem(), menu);
    }

    private static RadioMenuItem item(String words, boolean now, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(now);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The name of the base map shown. */
    static String title(Desk desk, Messages words) {
        return desk.bases().getValue().stream()
                .filter(choice -> choice.id().equals(desk.state().view().baseMap()))
                .map(choice -> choice.title().primary(words.language()))
                .findFirst()
                .orElse(words.text("window.base-map.embedded"));
    }
}
