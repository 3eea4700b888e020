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

/** The bar at the top: whose plan this is, and at the right what concerns the whole map. */
final class TopBar extends HBox {
    private final Desk desk;
    private final Label program = Labels.line("", "program");
    private final Label plan = new Label();

    TopBar(Desk desk, Toast toast) {
        super(10);
        this.desk = desk;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        plan.getStyleClass().add("plan-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(program, plan, space, new BaseMapMenu(desk), new ExportMenu(desk, toast));
        desk.session().addListener((property, old, now) -> speak());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        speak();
    }

    private void speak() {
        Messages words = Messages.of(desk.state().view().language());
        PlanHead head = desk.session().getValue().plan().head();
        program.setText(words.text("window.program"));
        plan.setText(head.title().primary(words.language()));
    }
}
