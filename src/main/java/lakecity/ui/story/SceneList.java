package lakecity.ui.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.ui.control.Labels;

/** The scenes of the open story, in their order; several can be chosen. It follows the story and its choice. FX thread. */
final class SceneList extends ListView<String> {
    private final OpenStory open;
    private final StoryDesk desk;
    private final SceneActions actions;
    private final Set<SceneCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean following;

    SceneList(OpenStory open, StoryDesk desk, SceneActions actions) {
        this.open = open;
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("scene-list");
        SceneThumbnails thumbnails = new SceneThumbnails(desk);
        SceneDrag drag = new SceneDrag(this, open);
        setCellFactory(list -> {
            SceneCell cell = new SceneCell(open, desk, thumbnails);
            cells.add(cell);
            drag.install(cell);
            cell.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
            return cell;
        });
        thumbnails.onPainted(this::showCells);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<String>) change -> chosenHere());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        open.historyProperty().addListener((property, old, now) -> follow());
        open.chosenProperty().addListener((property, old, now) -> followChoice());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language() || !old.palette().equals(now.palette())) {
                speak();
            }
        });
        desk.session().addListener((property, old, now) -> showCells());
        speak();
        follow();
    }

    private void speak() {
        setAccessibleText(desk.words().text("storytab.scenes"));
        setPlaceholder(Labels.wrapping(desk.words().text("storytab.scenes.none"), "muted", "scenes-none"));
        showCells();
    }

    private void follow() {
        List<String> ids = open.story().map(Story::scenes).orElse(List.of()).stream()
                .map(Scene::id)
                .toList();
        if (!ids.equals(getItems())) {
            following = true;
            getItems().setAll(ids);
            following = false;
            followChoice();
        }
        showCells();
    }

    private void followChoice() {
        List<String> chosen = open.chosen();
        if (following || Set.copyOf(chosen).equals(Set.copyOf(present()))) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        chosen.forEach(id -> getSelectionModel().select(id));
        following = false;
        if (!chosen.isEmpty()) {
            reveal(getItems().indexOf(chosen.get(0)));
        }
    }

    /** Selected items of a list may be gone for a moment while it changes. */
    private List<String> present() {
        List<String> present = new ArrayList<>(getSelectionModel().getSelectedItems());
        present.removeIf(id -> id == null);
        return present;
    }

    private void chosenHere() {
        if (!following) {
            following = true;
            open.choose(present());
            following = false;
        }
    }

    /** A list that scrolls to what is seen already would jump. */
    private void reveal(int index) {
        boolean isSeen = cells.stream()
                .anyMatch(cell -> cell.isVisible()
                        && cell.getIndex() == index
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= getHeight());
        if (index >= 0 && !isSeen) {
            scrollTo(Math.max(0, index - 1));
        }
    }

    private void showCells() {
        cells.forEach(SceneCell::show);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.show();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            actions.move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.show();
            event.consume();
        }
    }
}
