package lakecity.ui.story;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.task.Background;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import lakecity.ui.control.Toast;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;

/**
 * What the panel of stories works with. FX thread.
 *
 * @param state what is looked at
 * @param session the open pack
 * @param background where slow work goes; it tells the end on the FX thread
 * @param problems what went wrong
 * @param toast short messages
 * @param where where stories are; another pack has its own
 * @param recent story files that were opened, the latest first
 * @param questions what only the user can say
 * @param exports writes stories in other formats
 * @param browser opens a web address, or a folder by its address; may throw
 */
public record StoryDesk(
        ViewState state,
        ObservableValue<Session> session,
        Background background,
        Problems problems,
        Toast toast,
        Supplier<StoryFolders> where,
        ObservableList<String> recent,
        StoryQuestions questions,
        StoryExports exports,
        Consumer<String> browser) {

    StoryFolders folders() {
        return where.get();
    }

    Messages words() {
        return Messages.of(state.view().language());
    }

    String text(LocalText text) {
        return text.primary(state.view().language());
    }

    Plan plan() {
        return session.getValue().plan();
    }

    /** What holds where a scene's view says nothing. */
    View home() {
        return View.home(plan(), state.view().language(), state.view().palette());
    }

    /** Lists a fault and says it at once. */
    void tell(Issue issue) {
        problems.report(Problem.of(issue));
        toast.show(text(issue.reason()));
    }
}
