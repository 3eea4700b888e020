package lakecity.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.tiles.TileHealth;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Shortcut;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** The bar at the bottom: the axis switch, what is on the map by status, problems, and the base map. */
final class StatusBar extends HBox {
    private final Desk desk;
    private final AxisSwitch axis;
    private final HBox counts = new HBox(14);
    private final Button problems = new Button();
    private final Button keys = Buttons.icon(MaterialDesignK.KEYBOARD_OUTLINE, "");
    private final BaseStatus base;
    private final Fit fit = new Fit(this);

    /**
     * @param showProblems opens or closes the list of problems
     * @param showKeys opens or closes the list of keys
     */
    StatusBar(Desk desk, Runnable showProblems, Runnable showKeys) {
        super(16);
        this.desk = desk;
        this.axis = new AxisSwitch(desk);
        this.base = new BaseStatus(desk);
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        problems.getStyleClass().add("link-button");
        problems.setMinWidth(Region.USE_PREF_SIZE);
        problems.setOnAction(event -> showProblems.run());
        keys.setOnAction(event -> showKeys.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(axis, counts, space, problems, base, keys);
        desk.bases().addListener((property, old, now) -> refresh());
        desk.session().addListener((property, old, now) -> refresh());
        desk.state().viewProperty().addListener((property, old, now) -> refresh());
        desk.problems().list().addListener((ListChangeListener<Problem>) change -> refresh());
        refresh();
    }

    /** Shows how the base map does. */
    void follow(ObservableValue<TileHealth> health) {
        base.healthProperty().bind(health);
    }

    /** The top bar names the base map too, the legend the statuses: here they only stand where there is room. */
    @Override
    protected void layoutChildren() {
        fit.within(getWidth(), List.of(base, counts));
        super.layoutChildren();
    }

    private void refresh() {
        Messages words = Messages.of(desk.state().view().language());
        axis.refresh();
        counts.getChildren()
                .setAll(StatusCounts.of(
                                desk.session().getValue().plan(), desk.state().view(), words)
                        .stream()
                        .map(count -> Labels.line(count.status() + " " + count.number(), "count"))
                        .toList());
        int found = desk.problems().list().size();
        problems.setText(words.text("status.problems", found));
        problems.setGraphic(new FontIcon(found == 0 ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_OUTLINE));
        Buttons.describe(problems, words.text("status.problems.hint", found), null);
        Buttons.describe(keys, Shortcut.HELP.hint(words), null);
        base.refresh();
    }
}
