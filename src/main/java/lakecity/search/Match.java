package lakecity.search;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one thing fits a query.
 *
 * @param rank how well
 * @param away how far from the beginning of the name, or from its spelling: the less the better
 * @param rest how much of the name the query leaves open: the less the better
 * @param zh the parts of the Chinese name that fit; for {@link Rank#TEXT} of the text
 * @param en the parts of the English name that fit, likewise
 */
record Match(Rank rank, int away, int rest, List<Span> zh, List<Span> en) {
    static final Comparator<Match> BEST_FIRST =
            Comparator.comparing(Match::rank).thenComparingInt(Match::away).thenComparingInt(Match::rest);

    static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return BEST_FIRST.compare(other, one) < 0 ? other : one;
    }

    /** The same with other parts marked. */
    Match marked(List<Span> newZh, List<Span> newEn) {
        return new Match(rank, away, rest, newZh, newEn);
    }
}
