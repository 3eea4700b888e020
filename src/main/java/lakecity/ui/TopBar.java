package lakecity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.PlanHead;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Toast;
import lakecity.ui.search.SearchBox;
import lakecity.ui.search.SearchHistory;

/** The bar at the top: whose plan this is, the search, and at the right what concerns the whole map. */
final class TopBar extends HBox {
    private final Desk desk;
    private final Label program = Labels.line("", "program");
    private final Label plan = Labels.wrapping("", "plan-title");
    private final HBox owner = new HBox(10, program, plan);
    private final BaseMapMenu bases;
    private final Fit fit = new Fit(this);

    /**
     * @param toMap puts the focus into the map
     * @param toContents goes to a clause or target in the plan's contents, by its id
     */
    TopBar(Desk desk, Toast toast, Runnable toMap, Consumer<String> toContents) {
        super(10);
        this.desk = desk;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        bases = new BaseMapMenu(desk);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        owner.getStyleClass().add("owner");
        owner.setAlignment(Pos.CENTER_LEFT);
        // The card of results hangs down over the map.
        setViewOrder(-1);
        getChildren().addAll(owner, search(toMap, toContents), space, bases, new ExportMenu(desk, toast));
        getChildren().addAll(choices(toast));
        desk.session().addListener((property, old, now) -> speak());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        speak();
    }

    /** The menu of base maps. */
    BaseMapMenu bases() {
        return bases;
    }

    private SearchBox search(Runnable toMap, Consumer<String> toContents) {
        SearchHistory history = new SearchHistory();
        history.queriesProperty().set(desk.settings().searches());
        return new SearchBox(
                desk.state(), desk.session(), desk.background(), history, toMap, toContents, desk.problems()::report);
    }

    /** The menus of language, theme and the rest. */
    private List<MenuButton> choices(Toast toast) {
        return List.of(
                new LanguageMenu(desk.settings()), new ThemeMenu(desk.settings()), new SettingsMenu(desk, toast));
    }

    /** A title that takes more than two lines is left to the window's own title. */
    @Override
    protected void layoutChildren() {
        List<Region> dispensable = new ArrayList<>();
        getChildren().stream().filter(MenuButton.class::isInstance).forEach(each -> dispensable.add((MenuButton) each));
        dispensable.add(owner);
        fit.within(getWidth(), dispensable);
        double room = owner.prefWidth(-1) - program.prefWidth(-1) - owner.getSpacing();
        plan.setVisible(plan.prefHeight(room) <= getHeight() - 12);
        super.layoutChildren();
    }

    private void speak() {
        Messages words = Messages.of(desk.state().view().language());
        PlanHead head = desk.session().getValue().plan().head();
        program.setText(words.text("window.program"));
        plan.setText(head.title().primary(words.language()));
    }
}
