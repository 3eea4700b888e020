package lakecity.ui.story;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** A scene in the list: its number, small picture, title and time; as high as its title needs. FX thread. */
final class SceneCell extends ListCell<String> {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    /** Room for the list's scroll bar. */
    private static final double MARGIN = 10;

    private final OpenStory open;
    private final StoryDesk desk;
    private final Label number = Labels.line("", "scene-number");
    private final SceneThumb thumb;
    private final Label title = Labels.wrapping("", "scene-title");
    private final Label second = Labels.wrapping("", "muted");
    private final HBox line;

    SceneCell(OpenStory open, StoryDesk desk, SceneThumbnails thumbnails) {
        this.open = open;
        this.desk = desk;
        thumb = new SceneThumb(thumbnails);
        getStyleClass().add("scene-cell");
        VBox words = new VBox(2, title, second);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        line = new HBox(8, number, thumb, words);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
        super.updateItem(id, empty);
        show();
    }

    /** The scene may have changed, or its picture come. */
    void show() {
        Story story = open.story().orElse(null);
        Scene scene = story == null || isEmpty() || getItem() == null
                ? null
                : story.scene(getItem()).orElse(null);
        if (story == null || scene == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Messages words = desk.words();
        String place = String.valueOf(story.indexOf(scene.id()) + 1);
        number.setText(place);
        title.setText(SceneWords.title(scene, words));
        second.setText(SceneWords.second(scene, words));
        thumb.show(scene, open.place().orElse(null), words);
        setGraphic(line);
        setAccessibleText(words.text("storytab.scene.accessible", place, title.getText(), second.getText()));
    }

    /** Shows that what is dragged would come before this scene, or behind it, or neither. */
    void mark(boolean before, boolean after) {
        pseudoClassStateChanged(BEFORE, before);
        pseudoClassStateChanged(AFTER, after);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - MARGIN - snappedLeftInset() - snappedRightInset();
        return Math.ceil(line.prefHeight(Math.max(1, room)) + snappedTopInset() + snappedBottomInset());
    }
}
