package lakecity.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.view.Axis;

/** The one switch between what the outline says and what is known since. */
final class AxisSwitch extends HBox {
    private final Desk desk;
    private final ToggleButton outline = new ToggleButton();
    private final ToggleButton latest = new ToggleButton();

    AxisSwitch(Desk desk) {
        this.desk = desk;
        getStyleClass().add("axis-switch");
        setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        ToggleGroup group = new ToggleGroup();
        connect(outline, Axis.OUTLINE, group, "left-pill");
        connect(latest, Axis.LATEST, group, "right-pill");
        refresh();
    }

    private void connect(ToggleButton button, Axis axis, ToggleGroup group, String style) {
        button.setToggleGroup(group);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            desk.state().setAxis(axis);
            refresh();
        });
        getChildren().add(button);
    }

    /** Shows the view's axis in the view's language. */
    void refresh() {
        Messages words = Messages.of(desk.state().view().language());
        outline.setText(words.text("axis.outline"));
        String date = desk.session().getValue().plan().head().dataDate();
        latest.setText(date.isEmpty() ? words.text("axis.latest") : words.text("axis.latest.as-of", date));
        Buttons.describe(outline, words.text("axis.outline.hint"), null);
        Buttons.describe(latest, words.text("axis.latest.hint"), null);
        outline.setSelected(desk.state().view().axis() == Axis.OUTLINE);
        latest.setSelected(desk.state().view().axis() == Axis.LATEST);
    }
}
