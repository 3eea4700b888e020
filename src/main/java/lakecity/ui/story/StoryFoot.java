package lakecity.ui.story;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import lakecity.i18n.Messages;
import lakecity.story.Story;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with the whole story: present it, from its beginning or from here, and export it. FX thread. */
final class StoryFoot extends FlowPane {
    private final OpenStory open;
    private final StoryDesk desk;
    private final Button present = Buttons.worded(MaterialDesignP.PRESENTATION_PLAY, "");
    private final Button here = Buttons.worded(MaterialDesignP.PLAY_OUTLINE, "");
    private final Button export = Buttons.worded(MaterialDesignT.TRAY_ARROW_UP, "");
    private Optional<Consumer<Start>> presenter = Optional.empty();

    StoryFoot(OpenStory open, StoryDesk desk, Runnable exporting) {
        super(8, 6);
        this.open = open;
        this.desk = desk;
        getStyleClass().add("story-foot");
        present.setOnAction(event -> start(0));
        present.getStyleClass().add("accent-button");
        here.setOnAction(event -> start(index()));
        export.setOnAction(event -> exporting.run());
        getChildren().setAll(present, here, export);
        open.historyProperty().addListener((property, old, now) -> follow());
        open.chosenProperty().addListener((property, old, now) -> follow());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        speak();
    }

    /** Who presents; without one there are no buttons for it. */
    void presenter(Consumer<Start> newPresenter) {
        presenter = Optional.of(newPresenter);
        follow();
    }

    /** The open story from one of its scenes; empty when there is nothing to present. */
    Optional<Start> start(boolean fromChosen) {
        return open.story()
                .filter(story -> !story.scenes().isEmpty())
                .map(story ->
                        new Start(story, open.place().map(StoryPlace::folder).orElse(null), fromChosen ? index() : 0));
    }

    private void start(int index) {
        presenter.ifPresent(consumer -> start(index > 0).ifPresent(consumer));
    }

    private int index() {
        return open.story()
                .flatMap(story -> open.chosen().stream().findFirst().map(story::indexOf))
                .orElse(0);
    }

    private void follow() {
        boolean nothing =
                open.story().map(Story::scenes).orElse(java.util.List.of()).isEmpty();
        getChildren().forEach(each -> each.setDisable(nothing));
        SceneEditor.show(present, presenter.isPresent());
        SceneEditor.show(here, presenter.isPresent());
    }

    private void speak() {
        Messages words = desk.words();
        present.setText(words.text("storytab.present"));
        present.setTooltip(Buttons.hint(words.text("storytab.present.hint")));
        here.setText(words.text("storytab.present.here"));
        here.setTooltip(Buttons.hint(words.text("storytab.present.here.hint")));
        export.setText(words.text("storytab.export"));
        export.setTooltip(Buttons.hint(words.text("storytab.export.hint")));
        follow();
    }
}
