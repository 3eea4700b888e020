package lakecity.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import lakecity.draw.Legend;
import lakecity.settings.Settings;
import lakecity.task.Background;
import lakecity.ui.control.Problems;
import lakecity.ui.official.OfficialTexts;
import lakecity.ui.story.StoryFolders;
import lakecity.view.Session;
import lakecity.view.ViewState;

/**
 * What the window works with.
 *
 * @param state what is looked at
 * @param session the open pack
 * @param legend what the map's legend says of it
 * @param problems what went wrong
 * @param background where slow work goes; it tells the end on the FX thread
 * @param exports pictures for files and the clipboard
 * @param bases the base maps to choose from
 * @param browser opens a web address in the user's browser; may throw
 * @param settings what is remembered of the user
 * @param packs which pack is open, and the way to another
 * @param officials the user's own files with the official text
 * @param userFolder the user's folder, for stories and drafts of stories; need not exist
 */
public record Desk(
        ViewState state,
        ObservableValue<Session> session,
        ObservableValue<Legend> legend,
        Problems problems,
        Background background,
        MapExports exports,
        ObservableValue<List<BaseMapChoice>> bases,
        Consumer<String> browser,
        Settings settings,
        Packs packs,
        OfficialTexts officials,
        Path userFolder) {

    /** Where stories are, for the pack that is open now. */
    StoryFolders storyFolders() {
        return StoryFolders.of(userFolder, packs.openProperty().get().path());
    }
}
