package lakecity.ui.story;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.story.StoryEdit;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Shortcut;
import lakecity.ui.story.StoryPlace.Kind;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Which story is open and whether it is saved; its title is the menu of stories, and can be edited. FX thread. */
final class StoryHead extends VBox {
    private final OpenStory open;
    private final StoryDesk desk;
    private final Label title = Labels.wrapping("", "heading");
    private final MenuButton stories = new MenuButton();
    private final Button save = Buttons.icon(MaterialDesignC.CONTENT_SAVE_OUTLINE, "");
    private final Label state = Labels.wrapping("", "muted");
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final Button done = Buttons.icon(MaterialDesignC.CHECK, "");
    private final VBox names = new VBox(4);
    private boolean following;

    StoryHead(OpenStory open, StoryDesk desk, StoryFiles files) {
        super(4);
        this.open = open;
        this.desk = desk;
        getStyleClass().add("story-head");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setOnMouseClicked(event -> stories.show());
        stories.getStyleClass().add("icon-menu");
        stories.setGraphic(new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
        StoryMenu menu = new StoryMenu(open, desk, files, this::rename);
        stories.setOnShowing(event -> menu.fill(stories));
        menu.fill(stories);
        save.setOnAction(event -> files.save(() -> {}));
        HBox line = new HBox(2, title, save, stories);
        line.setAlignment(Pos.CENTER_LEFT);
        names();
        getChildren().setAll(line, names, state);
        open.historyProperty().addListener((property, old, now) -> {
            if (old == null || now == null) {
                SceneEditor.show(names, false);
            }
            speak();
        });
        open.placeProperty().addListener((property, old, now) -> speak());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        speak();
    }

    private void names() {
        done.setOnAction(event -> renamed());
        for (TextField field : List.of(zh, en)) {
            field.getStyleClass().add("scene-field");
            HBox.setHgrow(field, Priority.ALWAYS);
            field.textProperty().addListener((property, old, now) -> typed());
            field.setOnAction(event -> renamed());
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    renamed();
                    event.consume();
                }
            });
        }
        HBox second = new HBox(4, en, done);
        names.getChildren().setAll(zh, second);
        SceneEditor.show(names, false);
    }

    /** Lets the user edit the story's title in both languages; each letter counts at once. */
    void rename() {
        open.story().ifPresent(story -> {
            following = true;
            zh.setText(story.title().zh());
            en.setText(story.title().en());
            following = false;
            SceneEditor.show(names, true);
            TextField first = desk.words().language() == Language.EN ? en : zh;
            first.requestFocus();
            first.selectAll();
        });
    }

    private void renamed() {
        SceneEditor.show(names, false);
        stories.requestFocus();
    }

    private void typed() {
        if (!following) {
            open.amend(StoryEdit.retitle(
                    new LocalText(zh.getText().strip(), en.getText().strip())));
        }
    }

    private void speak() {
        Messages words = desk.words();
        String name = open.story().map(story -> desk.text(story.title())).orElse("");
        title.setText(name.isBlank() ? words.text("storytab.new.title") : name);
        String hint = words.text("storytab.menu", title.getText());
        stories.setAccessibleText(hint);
        stories.setTooltip(Buttons.hint(hint));
        state.setText(words.text(state()));
        boolean changed = open.isChanged();
        save.setDisable(!changed);
        Shortcut.SAVE_STORY.keys().ifPresent(keys -> Buttons.describe(save, words.text("storytab.save"), keys));
        Buttons.describe(done, words.text("storytab.rename.done"), null);
        zh.setPromptText(words.text("storytab.rename.zh"));
        zh.setAccessibleText(words.text("storytab.rename.zh"));
        en.setPromptText(words.text("storytab.rename.en"));
        en.setAccessibleText(words.text("storytab.rename.en"));
    }

    private String state() {
        Kind kind = open.place().map(StoryPlace::kind).orElse(Kind.NEW);
        if (kind == Kind.SHIPPED) {
            return open.isChanged() ? "storytab.state.copy" : "storytab.state.shipped";
        }
        return open.isChanged()
                ? "storytab.state.changed"
                : kind == Kind.NEW ? "storytab.state.new" : "storytab.state.saved";
    }
}
