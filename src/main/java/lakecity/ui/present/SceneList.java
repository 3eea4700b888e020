package lakecity.ui.present;

import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** All scenes with their numbers: a click goes there. Keys do not reach it, they are the clicker's. FX thread. */
final class SceneList extends ListView<Scene> {
    private final Messages words;

    /** @param jump told the position of the scene to go to, from 0 */
    SceneList(Story story, Messages words, IntConsumer jump) {
        this.words = words;
        getStyleClass().add("lc-scene-list");
        setFocusTraversable(false);
        setItems(FXCollections.observableArrayList(story.scenes()));
        setCellFactory(list -> new Row(jump));
        setMinHeight(60);
        setPrefHeight(120);
    }

    /** Marks the scene shown. */
    void show(int index) {
        if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 1));
        }
    }

    /** What a scene is called in a list: its title, else what it shows. */
    static String title(Scene scene, Messages words) {
        String title = scene.title().primary(words.language());
        return title.isEmpty()
                ? words.text("present.kind." + scene.kind().name().toLowerCase(java.util.Locale.ROOT))
                : title;
    }

    private final class Row extends ListCell<Scene> {
        private final Label number = Labels.line("", "muted");
        private final Label title = new Label();
        private final Label time = Labels.line("", "muted");
        private final HBox line = new HBox(12, number, title, time);

        Row(IntConsumer jump) {
            number.setMinWidth(24);
            number.setAlignment(Pos.CENTER_RIGHT);
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                event.consume();
                if (!isEmpty()) {
                    jump.accept(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Scene scene, boolean empty) {
            super.updateItem(scene, empty);
            if (empty || scene == null) {
                setGraphic(null);
                return;
            }
            number.setText(String.valueOf(getIndex() + 1));
            title.setText(SceneList.title(scene, words));
            time.setText(scene.seconds() > 0 ? TalkTimer.words(scene.seconds()) : "");
            setGraphic(line);
        }
    }
}
