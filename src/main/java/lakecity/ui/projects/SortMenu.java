package lakecity.ui.projects;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Sorts the narrow list, which has no headings to click. FX thread. */
final class SortMenu extends MenuButton {
    private final ProjectsTable table;
    private Messages words = Messages.of(Language.ZH);

    SortMenu(ProjectsTable table) {
        this.table = table;
        setGraphic(new FontIcon(MaterialDesignS.SORT_ASCENDING));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnShowing(event -> build());
    }

    void speak(Messages newWords) {
        words = newWords;
        setText(words.text("projects.sort"));
        build();
    }

    private void build() {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(item(null, group));
        for (ProjectColumn column : ProjectColumn.values()) {
            getItems().add(item(column, group));
        }
    }

    private RadioMenuItem item(@Nullable ProjectColumn column, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words.text(column == null ? "projects.sort.pack" : column.key()));
        item.setToggleGroup(group);
        item.setSelected(table.sortedBy() == column);
        item.setOnAction(event -> table.sortBy(column));
        return item;
    }
}
