package lakecity.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import org.jspecify.annotations.Nullable;

/** Everything that went wrong since the window opened, each thing once. FX thread. */
public final class Problems {
    /** After so many, nobody is told of more. */
    private static final int MOST = 10_000;

    private final ObservableList<Problem> list = FXCollections.observableArrayList();
    private final ObservableList<Problem> shown = FXCollections.unmodifiableObservableList(list);
    private List<Problem> ofPack = List.of();

    /** For panels to observe. */
    public ObservableList<Problem> list() {
        return shown;
    }

    /** Replaces the faults of the pack that was open before by those of the pack that is open now. */
    public void showPack(List<Issue> issues) {
        list.removeAll(ofPack);
        ofPack = issues.stream().map(Problem::of).distinct().toList();
        list.addAll(0, ofPack);
    }

    /** Adds a problem unless it is already there: the same fault on every frame is one problem. */
    public void report(Problem problem) {
        if (list.size() < MOST && list.stream().noneMatch(problem::isSameAs)) {
            list.add(problem);
        }
    }

    /** Takes a problem away that is none any more. */
    public void forget(Problem problem) {
        list.remove(problem);
    }

    /**
     * Lists a trouble for as long as it lasts.
     *
     * @param trouble what is wrong; null when all is well
     * @param subject the file it concerns, or the part of the program
     * @param remedy key of the words for what to do
     */
    public void follow(ObservableValue<@Nullable LocalText> trouble, String subject, String remedy) {
        trouble.addListener((property, old, now) -> {
            if (old != null) {
                list.removeIf(each -> each.issue().reason().equals(old));
            }
            if (now != null) {
                list.add(Problem.of(new Issue(Issue.Severity.WARNING, subject, "", now, Messages.both(remedy))));
            }
        });
    }

    /** Adds an error of the program itself. */
    public void report(Throwable error) {
        report(Problem.of(error));
    }
}
