package lakecity.ui.story;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import lakecity.i18n.Messages;
import lakecity.story.Story;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with the whole story: present it, from its beginning or from here, and export it. FX thread. */
final class StoryFoot extends FlowPane {
    private final StoryWorkshop shop;
    private final Button present = Buttons.worded(MaterialDesignP.PRESENTATION_PLAY, "");
    private final Button here = Buttons.worded(MaterialDesignP.PLAY_OUTLINE, "");
    private final Button export = Buttons.worded(MaterialDesignT.TRAY_ARROW_UP, "");

    StoryFoot(StoryWorkshop shop, Runnable exporting) {
        super(8, 6);
        this.shop = shop;
        OpenStory open = shop.story();
        getStyleClass().add("story-foot");
        present.setOnAction(event -> start(false));
        present.getStyleClass().add("accent-button");
        here.setOnAction(event -> start(true));
        export.setOnAction(event -> exporting.run());
        getChildren().setAll(present, here, export);
        open.historyProperty().addListener((property, old, now) -> follow());
        open.chosenProperty().addListener((property, old, now) -> follow());
        shop.presenterProperty().addListener((property, old, now) -> follow());
        shop.desk().state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        speak();
    }

    private void start(boolean fromChosen) {
        shop.presenterProperty()
                .get()
                .ifPresent(presenter -> shop.presentable(fromChosen).ifPresent(presenter));
    }

    private void follow() {
        boolean nothing =
                shop.story().story().map(Story::scenes).orElse(List.of()).isEmpty();
        getChildren().forEach(each -> each.setDisable(nothing));
        boolean canPresent = shop.presenterProperty().get().isPresent();
        SceneEditor.show(present, canPresent);
        SceneEditor.show(here, canPresent);
    }

    private void speak() {
        Messages words = shop.desk().words();
        present.setText(words.text("storytab.present"));
        present.setTooltip(Buttons.hint(words.text("storytab.present.hint")));
        here.setText(words.text("storytab.present.here"));
        here.setTooltip(Buttons.hint(words.text("storytab.present.here.hint")));
        export.setText(words.text("storytab.export"));
        export.setTooltip(Buttons.hint(words.text("storytab.export.hint")));
        follow();
    }
}
