package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lakecity.plan.Feature;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.story.StoryEdit;
import lakecity.story.StoryHistory;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/** What can be done to the scenes of the open story, by buttons, menus and keys alike. FX thread. */
final class SceneActions {
    private final OpenStory open;
    private final StoryDesk desk;

    SceneActions(OpenStory open, StoryDesk desk) {
        this.open = open;
        this.desk = desk;
    }

    /** Puts what the map shows behind the chosen scene. */
    void capture() {
        add(SceneCapture.of(desk.state().view(), desk.plan()));
    }

    /** Puts a scene with a feature selected behind the chosen one. */
    void capture(Feature feature) {
        add(SceneCapture.of(feature, desk.state().view(), desk.plan()));
    }

    void insert(Scene.Kind kind) {
        open.story().ifPresent(story -> add(SceneCapture.of(kind, story.title())));
    }

    /** Asks for a picture and puts it beside the story's file. */
    void insertPicture() {
        picture(name -> add(SceneCapture.picture(name)));
    }

    /** Another picture for a scene. */
    void replacePicture(Scene scene) {
        picture(name -> open.apply(StoryEdit.picture(scene.id(), name)));
    }

    private void picture(Consumer<String> use) {
        Optional<StoryPlace> place = open.place();
        Path pictures = Path.of(System.getProperty("user.home", "."));
        place.flatMap(now -> desk.questions().fileToOpen(StoryQuestions.FileKind.PICTURE, pictures, desk.words()))
                .ifPresent(file -> {
                    Story story = open.story().orElseThrow();
                    Path from = place.get().folder();
                    Path to = place.get().targetFolder();
                    desk.background()
                            .run(
                                    () -> {
                                        String name = StoryPictures.take(file, to);
                                        StoryPictures.bring(story, from, to);
                                        return name;
                                    },
                                    name -> {
                                        open.inFolder(to);
                                        use.accept(name);
                                    },
                                    this::failed);
                });
    }

    private void failed(Throwable error) {
        if (error instanceof IOException fault) {
            desk.tell(StoryFaults.unwritable(fault));
        } else {
            desk.problems().report(error);
        }
    }

    private void add(Scene scene) {
        if (!open.add(scene)) {
            desk.toast().show(desk.words().text("storytab.full", Story.MOST_SCENES));
        }
    }

    /** The chosen map scene shows what the map shows now; its words stay. */
    void recapture() {
        open.scene().filter(SceneActions::hasView).ifPresent(scene -> {
            StoryHistory before = open.historyProperty().get();
            open.apply(StoryEdit.view(scene.id(), desk.state().view()));
            if (open.historyProperty().get() != before) {
                offerUndo(desk.words().text("storytab.recaptured", SceneWords.title(scene, desk.words())));
            } else {
                desk.toast().show(desk.words().text("storytab.recaptured.same"));
            }
        });
    }

    /** Whether a scene is one of the map. */
    static boolean hasView(Scene scene) {
        return scene.kind() == Scene.Kind.MAP;
    }

    /** The map goes where the chosen scene was taken. */
    void show() {
        open.scene().ifPresent(scene -> {
            View view = scene.view();
            if (view != null) {
                desk.state().go(view);
            } else {
                desk.toast().show(desk.words().text("storytab.show.none"));
            }
        });
    }

    void duplicate() {
        if (open.chosen().isEmpty()) {
            return;
        }
        List<String> before = ids();
        open.apply(StoryEdit.duplicate(open.chosen()));
        List<String> fresh = new ArrayList<>(ids());
        fresh.removeAll(before);
        if (!fresh.isEmpty()) {
            open.choose(fresh);
        }
    }

    /** Deletes the chosen scenes and offers to take that back. */
    void delete() {
        List<String> gone = open.chosen();
        if (gone.isEmpty()) {
            return;
        }
        String title =
                open.scene().map(scene -> SceneWords.title(scene, desk.words())).orElse("");
        open.apply(StoryEdit.delete(gone));
        offerUndo(
                gone.size() == 1
                        ? desk.words().text("storytab.deleted.one", title)
                        : desk.words().text("storytab.deleted", gone.size()));
    }

    /** The button takes back what was just done, and nothing else. */
    private void offerUndo(String done) {
        StoryHistory after = open.historyProperty().get();
        desk.toast().show(done, desk.words().text("storytab.undo"), () -> undoIf(after));
    }

    private void undoIf(@Nullable StoryHistory after) {
        if (open.historyProperty().get() == after) {
            open.undo();
        } else {
            desk.toast().show(desk.words().text("storytab.undo.late"));
        }
    }

    /** Moves the chosen scenes up (-1) or down (1) by one place. */
    void move(int step) {
        List<String> chosen = open.chosen();
        List<String> order = new ArrayList<>(ids());
        List<String> turn = new ArrayList<>(chosen);
        if (step > 0) {
            Collections.reverse(turn);
        }
        for (String id : turn) {
            int from = order.indexOf(id);
            int to = from + step;
            if (to >= 0 && to < order.size() && !chosen.contains(order.get(to))) {
                Collections.swap(order, from, to);
            }
        }
        open.apply(StoryEdit.order(order));
    }

    private List<String> ids() {
        return open.story().map(Story::scenes).orElse(List.of()).stream()
                .map(Scene::id)
                .toList();
    }
}
