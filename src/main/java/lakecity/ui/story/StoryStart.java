package lakecity.ui.story;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.story.StoryShelf;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What the panel says while no story is open: what a story is, and the ones there are to open. FX thread. */
final class StoryStart extends ScrollPane {
    private final StoryDesk desk;
    private final StoryFiles files;
    private final StoryMenu menu;
    private final Runnable rename;
    private final VBox body = new VBox();

    StoryStart(StoryDesk desk, StoryFiles files, StoryMenu menu, Runnable rename) {
        this.desk = desk;
        this.files = files;
        this.menu = menu;
        this.rename = rename;
        getStyleClass().add("story-start");
        body.getStyleClass().add("start-body");
        setContent(body);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                build();
            }
        });
        desk.session().addListener((property, old, now) -> build());
        files.entries().addListener((InvalidationListener) changed -> build());
        build();
    }

    private void build() {
        Messages words = desk.words();
        setAccessibleText(words.text("story.title"));
        FontIcon icon = new FontIcon(MaterialDesignP.PRESENTATION);
        icon.getStyleClass().add("message-icon");
        body.getChildren()
                .setAll(
                        icon,
                        Labels.wrapping(words.text("storytab.start.title"), "heading"),
                        Labels.wrapping(words.text("storytab.start.what"), "body"),
                        buttons(words));
        shelf(words.text("storytab.shipped"), false);
        shelf(words.text("storytab.own"), true);
    }

    private FlowPane buttons(Messages words) {
        Button fresh = Buttons.worded(MaterialDesignP.PLUS, words.text("storytab.new"));
        fresh.setOnAction(event -> files.make(rename));
        Button open = Buttons.worded(MaterialDesignF.FOLDER_OPEN_OUTLINE, words.text("storytab.open"));
        open.setOnAction(event -> menu.openFile());
        MenuButton clauses = new MenuButton();
        var items = menu.clauses(words);
        clauses.setText(items.getText());
        clauses.setGraphic(items.getGraphic());
        clauses.setMinWidth(Region.USE_PREF_SIZE);
        clauses.getItems().setAll(List.copyOf(items.getItems()));
        FlowPane all = new FlowPane(8, 8, fresh, open);
        if (!clauses.getItems().isEmpty()) {
            all.getChildren().add(clauses);
        }
        return all;
    }

    private void shelf(String heading, boolean own) {
        List<StoryShelf.Entry> entries =
                files.entries().stream().filter(entry -> entry.isOwn() == own).toList();
        if (!entries.isEmpty()) {
            VBox list = new VBox(2, Labels.wrapping(heading, "section-title"));
            entries.forEach(entry -> list.getChildren().add(row(entry)));
            body.getChildren().add(list);
        }
    }

    private Button row(StoryShelf.Entry entry) {
        String count = entry.story()
                .map(story -> desk.words().text("storytab.count", story.scenes().size()))
                .orElse(desk.words().text("storytab.broken"));
        VBox lines = new VBox(1, Labels.wrapping(menu.title(entry)), Labels.wrapping(count, "muted"));
        Button row = new Button(null, lines);
        row.getStyleClass().add("story-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(USE_PREF_SIZE);
        row.setAccessibleText(menu.title(entry) + " " + count);
        row.setOnAction(event -> files.open(entry.file()));
        return row;
    }
}
