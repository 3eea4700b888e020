package lakecity.ui.projects;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What a column says of a line, with a remark below; without a column a card that says the chief things, for the narrow
 * panel. As high as its words need at the column's width.
 */
final class ProjectCell extends TableCell<ProjectRow, ProjectRow> {
    private final @Nullable ProjectColumn column;
    private final ProjectContext context;
    private final Label text = Labels.wrapping("", "project-text");
    private final Label remark = Labels.wrapping("", "muted", "project-remark");
    private final FlowPane badges = new FlowPane(6, 3);
    private final Pane lines = new VBox(1);

    ProjectCell(@Nullable ProjectColumn column, ProjectContext context) {
        this.column = column;
        this.context = context;
        getStyleClass().add("project-cell");
        badges.setMinWidth(0);
        lines.setMinWidth(0);
        if (column == ProjectColumn.NAME || column == null) {
            text.getStyleClass().add("project-name");
        }
    }

    @Override
    protected void updateItem(@Nullable ProjectRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (column == null) {
            card(row);
        } else {
            show(row, column);
        }
        setGraphic(lines);
        setAccessibleText(text.getText() + " " + remark.getText());
    }

    /** The table asks for the height without telling the width. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return 0;
        }
        double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return Math.ceil(lines.prefHeight(room) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void show(ProjectRow row, ProjectColumn shown) {
        boolean off = shown == ProjectColumn.ON_MAP && row.feature().isOnMap() && !context.isLayerOn(row);
        text.setText(breakable(row.text(shown)));
        remark.setText(off ? context.words().text("projects.layer-off") : breakable(row.remark(shown)));
        lines.getChildren().setAll(text);
        if (!remark.getText().isEmpty()) {
            lines.getChildren().add(remark);
        }
    }

    private void card(ProjectRow row) {
        text.setText(breakable(row.text(ProjectColumn.NAME)));
        boolean latest = context.isLatestDrawn();
        badges.getChildren().clear();
        badge(row.text(latest ? ProjectColumn.LATEST : ProjectColumn.OUTLINE), "badge");
        Messages words = context.words();
        badge(
                row.feature().isOnMap()
                        ? Terms.of(row.feature().place().confidence(), words)
                        : words.text("projects.not-on-map"),
                "muted");
        badge(row.text(ProjectColumn.COUNTY), "muted");
        lines.getChildren().setAll(text, badges);
        remark.setText(row.text(ProjectColumn.OUTLINE) + " " + row.text(ProjectColumn.PLACE));
    }

    private void badge(String words, String style) {
        if (!words.isEmpty()) {
            Label label = Labels.wrapping(words, style);
            label.maxWidthProperty().bind(badges.widthProperty());
            badges.getChildren().add(label);
        }
    }

    /** JavaFX wraps only at blanks and would cut through names joined by dashes: a break of no width after each. */
    private static String breakable(String name) {
        return name;
    }
}
