package lakecity.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Keeps the best hits of each group and counts them all: thousands that nobody will see need not be sorted. */
final class Best {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(
                    (Found found) -> found.match().rank())
            .thenComparing(found -> found.entry().isContext())
            .thenComparing(Found::match, Match.BEST_FIRST)
            .thenComparingInt(found -> found.entry().order());

    private final int most;
    private final Map<SearchGroup, Group> groups = new EnumMap<>(SearchGroup.class);

    /** @param most how many are kept of each group */
    Best(int most) {
        this.most = most;
    }

    void add(Entry entry, Match match) {
        groups.computeIfAbsent(entry.group(), Group::new).add(new Found(entry, match));
    }

    /** The groups in the order of {@link SearchGroup#order}, one that is only guessed at behind the others. */
    SearchResult result() {
        return new SearchResult(groups.values().stream()
                .filter(group -> !group.kept.isEmpty())
                .sorted(Group.FIRST)
                .map(Group::section)
                .toList());
    }

    /** The best of one group, the worst of them at the head of the queue. */
    private final class Group {
        private static final Comparator<Group> FIRST = Comparator.comparing(
                        (Group group) -> group.best().match().rank() == Rank.MISSPELT)
                .thenComparingInt(group -> group.heading.order())
                .thenComparing(Group::best, BEST_FIRST);

        private final SearchGroup heading;
        private final PriorityQueue<Found> kept = new PriorityQueue<>(BEST_FIRST.reversed());
        private int total;

        Group(SearchGroup heading) {
            this.heading = heading;
        }

        void add(Found found) {
            total++;
            Found worst = kept.peek();
            if (kept.size() < most) {
                kept.add(found);
            } else if (worst != null && BEST_FIRST.compare(found, worst) < 0) {
                kept.poll();
                kept.add(found);
            }
        }

        Found best() {
            return inOrder().get(0);
        }

        List<Found> inOrder() {
            return kept.stream().sorted(BEST_FIRST).toList();
        }

        SearchResult.Section section() {
            return new SearchResult.Section(
                    heading, inOrder().stream().map(Found::hit).toList(), total);
        }
    }

    private record Found(Entry entry, Match match) {
        Hit hit() {
            return entry.hit(match);
        }
    }
}
