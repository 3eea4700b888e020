package lakecity.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Shortcut;
import lakecity.view.ViewState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The button of the top bar that presents: from the start, from here, in a window, which story, and how. FX thread. */
public final class PresentMenu extends MenuButton {
    private final Presenting presenting;
    private final ViewState state;
    private final Runnable refresh;

    /** @param refresh looks for stories again, in the background */
    public PresentMenu(Presenting presenting, ViewState state, Runnable refresh) {
        this.presenting = presenting;
        this.state = state;
        this.refresh = refresh;
        getStyleClass().add("present-menu");
        setGraphic(new FontIcon(MaterialDesignP.PLAY));
        setMinWidth(Region.USE_PREF_SIZE);
        state.viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                build();
            }
        });
        presenting.storiesProperty().addListener((property, old, now) -> build());
        presenting.chosenProperty().addListener((property, old, now) -> build());
        setOnShowing(event -> refresh.run());
        build();
    }

    private void build() {
        Messages words = Messages.of(state.view().language());
        setText(words.text("present.menu"));
        Buttons.describe(this, words.text("present.menu.hint"), null);
        List<MenuItem> items = new ArrayList<>();
        Optional<Show> ready = presenting.ready();
        MenuItem start = item(words.text("present.start"), MaterialDesignP.PLAY, presenting::start);
        Shortcut.PRESENT.keys().ifPresent(start::setAccelerator);
        MenuItem here = item(
                words.text(
                        "present.start.here",
                        ready.map(show -> show.scene() + 1).orElse(1)),
                MaterialDesignP.PLAY_OUTLINE,
                presenting::startHere);
        Shortcut.PRESENT_HERE.keys().ifPresent(here::setAccelerator);
        if (ready.isEmpty()) {
            items.add(teaching(words));
        }
        items.add(start);
        items.add(here);
        items.add(item(words.text("present.rehearse"), MaterialDesignM.MONITOR, presenting::rehearse));
        items.add(item(words.text("present.start.play"), MaterialDesignR.REPEAT_OFF, presenting::play));
        items.forEach(each -> each.setDisable(ready.isEmpty() && each != items.get(0)));
        if (ready.isEmpty()) {
            // The keys of an item that is greyed out do nothing: these open the menu, which says why.
            start.setDisable(false);
            start.setOnAction(event -> show());
        }
        items.add(new SeparatorMenuItem());
        ready.ifPresent(show -> items.add(stories(show, words)));
        items.add(hall(words));
        items.add(speaker(words));
        getItems().setAll(items);
    }

    /** Says what a story is and where one is made. */
    private static MenuItem teaching(Messages words) {
        Label text = Labels.wrapping(words.text("present.none"), "present-none");
        text.setPrefWidth(300);
        CustomMenuItem item = new CustomMenuItem(text, false);
        item.getStyleClass().add("present-teaching");
        return item;
    }

    private Menu stories(Show chosen, Messages words) {
        Menu menu = new Menu(words.text("present.stories"));
        ToggleGroup group = new ToggleGroup();
        for (Show show : presenting.storiesProperty().get()) {
            String title = show.story().title().primary(words.language());
            RadioMenuItem item =
                    new RadioMenuItem(title.isEmpty() ? show.story().id() : title);
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(show.story().id().equals(chosen.story().id()));
            item.setDisable(!show.canBePresented());
            item.setOnAction(event -> presenting.chosenProperty().set(Optional.of(show)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private CheckMenuItem hall(Messages words) {
        CheckMenuItem item = new CheckMenuItem(words.text("present.hall"));
        item.selectedProperty().bindBidirectional(presenting.hallProperty());
        return item;
    }

    private Menu speaker(Messages words) {
        Menu menu = new Menu(words.text("present.speaker.title"));
        ToggleGroup group = new ToggleGroup();
        for (Seats.Wish wish : Seats.Wish.values()) {
            RadioMenuItem item = new RadioMenuItem(words.text("present.speaker." + wish.id()));
            item.setToggleGroup(group);
            item.setSelected(presenting.speakerProperty().get() == wish);
            item.setOnAction(event -> presenting.speakerProperty().set(wish));
            menu.getItems().add(item);
        }
        CheckMenuItem onMain = new CheckMenuItem(words.text("present.on-main"));
        onMain.selectedProperty().bindBidirectional(presenting.onMainProperty());
        menu.getItems().addAll(new SeparatorMenuItem(), onMain);
        return menu;
    }

    private static MenuItem item(String words, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
