package lakecity.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Objects;
import lakecity.i18n.LocalText;
import lakecity.plan.Issue;
import org.junit.jupiter.api.Test;

/** The same fault is one problem, and different faults are different ones. */
class ProblemsTest {
    private final Problems problems = new Problems();

    private static Problem fault(String where, String reason) {
        return Problem.of(new Issue(
                Issue.Severity.WARNING, "plan.json", where, LocalText.same(reason), LocalText.same("mend it")));
    }

    @Test
    void twoFaultsOfOnePlaceAreTwoProblems() {
        problems.report(fault("/a", "no name"));
        problems.report(fault("/a", "no place"));
        problems.report(fault("/b", "no name"));
        problems.report(fault("/a", "no name"));
        problems.report(fault("/a", "longitude 200"));
        problems.report(fault("/a", "longitude 300"));
        assertEquals(5, problems.list().size());
    }

    @Test
    void anErrorOnEveryFrameIsOneProblemWhateverItsFigures() {
        for (int i = 0; i < 100; i++) {
            problems.report(thrown("no tile " + i + " in lakecity.Tile@" + Integer.toHexString(i * 7919)));
        }
        assertEquals(1, problems.list().size());
        problems.report(thrown("no colour 3"));
        assertEquals(2, problems.list().size());
    }

    private static Throwable thrown(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void errorsOfOneLibraryCallFromTwoPlacesHaveTwoCodes() {
        Problem first = Problem.of(caught(ProblemsTest::here));
        Problem second = Problem.of(caught(ProblemsTest::there));
        assertNotEquals(first.issue().file(), second.issue().file());
        assertEquals(
                first.issue().file(),
                Problem.of(caught(ProblemsTest::here)).issue().file());
    }

    private static void here() {
        Objects.requireNonNull(null);
    }

    private static void there() {
        Objects.requireNonNull(null);
    }

    private static Throwable caught(Runnable work) {
        try {
            work.run();
        } catch (NullPointerException e) {
            return e;
        }
        throw new AssertionError("nothing thrown");
    }
}
