package lakecity.ui.story;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.story.StoryDrafts.Draft;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What an earlier session left unsaved, one after the other: to be recovered or thrown away. FX thread. */
final class RecoveryBar extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final StoryDesk desk;
    private final StoryFiles files;
    private final StoryAutosave autosave;

    RecoveryBar(StoryDesk desk, StoryFiles files, StoryAutosave autosave) {
        super(8);
        this.desk = desk;
        this.files = files;
        this.autosave = autosave;
        getStyleClass().add("recovery-bar");
        autosave.found().addListener((InvalidationListener) changed -> build());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                build();
            }
        });
        build();
    }

    private void build() {
        SceneEditor.show(this, !autosave.found().isEmpty());
        if (autosave.found().isEmpty()) {
            getChildren().clear();
            return;
        }
        Messages words = desk.words();
        Draft draft = autosave.found().get(0);
        String when = WHEN.format(draft.written().atZone(ZoneId.systemDefault()));
        String title = desk.text(draft.story().title());
        Button recover = Buttons.worded(MaterialDesignB.BACKUP_RESTORE, words.text("storytab.recover"));
        recover.setOnAction(event -> files.recover(draft));
        Button discard = Buttons.worded(MaterialDesignT.TRASH_CAN_OUTLINE, words.text("storytab.recover.discard"));
        discard.setOnAction(event -> autosave.discard(draft));
        getChildren()
                .setAll(
                        Labels.wrapping(words.text("storytab.recover.title"), "section-title"),
                        Labels.wrapping(words.text("storytab.recover.what", title, when), "body"),
                        new FlowPane(8, 6, recover, discard));
    }
}
