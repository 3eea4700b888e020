package lakecity.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.search.SearchIndex;
import lakecity.search.SearchResult;
import lakecity.task.Background;

/**
 * Answers queries: the index of a plan is built in the background, small plans answer at once, large ones in the
 * background too, and only the newest query is answered. FX thread.
 */
final class SearchRun {
    /** How many hits are listed in each group. */
    static final int MOST = 10;

    /** Up to so many features a query takes less than a few milliseconds. */
    private static final int SMALL = 1500;

    private final Background background;
    private final Consumer<SearchResult> answer;
    private final Consumer<Throwable> failed;
    private SearchIndex index = SearchIndex.of(Plan.empty());
    private Background.Cancel building = () -> {};
    private Background.Cancel searching = () -> {};
    private String query = "";
    private boolean busy;

    /**
     * @param answer told what the newest query found
     * @param failed told of a fault in the program
     */
    SearchRun(Background background, Consumer<SearchResult> answer, Consumer<Throwable> failed) {
        this.background = background;
        this.answer = answer;
        this.failed = failed;
    }

    /** Searches another plan from now on; the present query is asked again. */
    void use(Plan plan) {
        building.cancel();
        searching.cancel();
        index = SearchIndex.of(Plan.empty());
        building = background.run(
                () -> SearchIndex.of(plan),
                built -> {
                    index = built;
                    ask(query);
                },
                failed);
    }

    void ask(String newQuery) {
        searching.cancel();
        query = newQuery;
        busy = false;
        SearchIndex asked = index;
        if (newQuery.isBlank()) {
            answer.accept(SearchResult.NOTHING);
        } else if (asked.size() <= SMALL) {
            answer.accept(asked.find(newQuery, MOST));
        } else {
            busy = true;
            searching = background.run(() -> asked.find(newQuery, MOST), this::answered, failed);
        }
    }

    private void answered(SearchResult found) {
        busy = false;
        answer.accept(found);
    }

    /** Whether the newest query is not yet answered. */
    boolean isBusy() {
        return busy;
    }

    /** A feature to show on how things are found. */
    Optional<Feature> example() {
        return index.example();
    }
}
