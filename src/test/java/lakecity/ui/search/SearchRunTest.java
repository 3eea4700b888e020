package lakecity.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import lakecity.plan.Plan;
import lakecity.search.NamedPlan;
import lakecity.search.SearchResult;
import lakecity.task.Background;
import org.junit.jupiter.api.Test;

class SearchRunTest {
    private final Later background = new Later();
    private final List<SearchResult> answers = new ArrayList<>();
    private final SearchRun run = new SearchRun(background, answers::add, fault -> {
        throw new AssertionError(fault);
    });

    /** Work that is done when the test says so. */
    private static final class Later implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            AtomicBoolean cancelled = new AtomicBoolean();
            waiting.add(() -> {
                if (!cancelled.get()) {
                    try {
                        done.accept(work.call());
                    } catch (Exception e) {
                        failed.accept(e);
                    }
                }
            });
            return () -> cancelled.set(true);
        }

        void finish() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    private static Plan small() {
        return new NamedPlan().own("A1", "衡水湖", "heng shui hu", "Hengshui Lake").plan();
    }

    @Test
    void aQueryTypedBeforeTheIndexIsThereIsAnsweredThen() {
        run.use(small());
        run.ask("hsh");
        assertEquals(List.of(), answers.get(answers.size() - 1).hits());
        background.finish();
        assertEquals(1, answers.get(answers.size() - 1).hits().size());
    }

    @Test
    void aSmallPlanAnswersAtOnce() {
        run.use(small());
        background.finish();
        run.ask("hsh");
        assertFalse(run.isBusy());
        assertEquals(1, answers.get(answers.size() - 1).hits().size());
    }

    @Test
    void onlyTheNewestQueryOfALargePlanIsAnswered() {
        run.use(NamedPlan.madeUp(2000, 3));
        background.finish();
        answers.clear();
        run.ask("heng");
        run.ask("qqqqqqqq");
        assertTrue(run.isBusy());
        background.finish();
        assertFalse(run.isBusy());
        assertEquals(1, answers.size());
        assertEquals(List.of(), answers.get(0).hits());
    }

    @Test
    void anotherPlanTakesTheQueryOver() {
        run.use(NamedPlan.madeUp(2000, 3));
        run.use(small());
        run.ask("lake");
        background.finish();
        assertEquals(1, answers.get(answers.size() - 1).hits().size());
    }

    @Test
    void theHistoryKeepsTheLastTen() {
        SearchHistory history = new SearchHistory();
        for (int i = 0; i < 14; i++) {
            history.remember(" query " + i);
        }
        history.remember("QUERY 9");
        history.remember("  ");
        history.remember("x".repeat(1000));
        assertEquals(SearchHistory.LONGEST, history.queriesProperty().size());
        assertEquals("QUERY 9", history.queriesProperty().get(0));
        assertEquals("query 13", history.queriesProperty().get(1));
    }
}
