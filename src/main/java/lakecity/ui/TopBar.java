package lakecity.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.PlanHead;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Toast;
import lakecity.ui.search.SearchBox;
import lakecity.ui.search.SearchHistory;

/** The bar at the top: whose plan this is, and at the right what concerns the whole map. */
final class TopBar extends HBox {
    private final Desk desk;
    private final Label program = Labels.line("", "program");
    private final Label plan = Labels.wrapping("", "plan-title");
    private final HBox owner = new HBox(10, program, plan);

    /** @param toMap puts the focus into the map */
    TopBar(Desk desk, Toast toast, Runnable toMap) {
        super(10);
        this.desk = desk;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        owner.getStyleClass().add("owner");
        owner.setAlignment(Pos.CENTER_LEFT);
        SearchBox search = new SearchBox(
                desk.state(),
                desk.session(),
                desk.background(),
                new SearchHistory(),
                toMap,
                desk.problems()::report);
        // The card of results hangs down over the map.
        setViewOrder(-1);
        getChildren().addAll(owner, search, space, new BaseMapMenu(desk), new ExportMenu(desk, toast));
        desk.session().addListener((property, old, now) -> speak());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        speak();
    }

    /** A title that takes more than two lines is left to the window's own title. */
    @Override
    protected void layoutChildren() {
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
