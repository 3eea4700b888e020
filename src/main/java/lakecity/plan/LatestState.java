package lakecity.plan;

import java.util.List;
import java.util.Locale;
import lakecity.i18n.LocalText;

/**
 * The latest known state of a feature, apart from what the outline says.
 *
 * @param state what was found
 * @param date the date of the finding as its source gives it: yyyy, yyyy-mm or yyyy-mm-dd; empty for NOT_FOUND
 * @param text what the sources say, in our own words
 * @param sources ids of {@link Source}s; empty only for NOT_FOUND
 */
public record LatestState(State state, String date, LocalText text, List<String> sources) {
    public LatestState {
        sources = List.copyOf(sources);
    }

    /** 已建成 · 在建 · 未见开工 · 前期研究 · 未查到 */
    public enum State {
        BUILT,
        BUILDING,
        NOT_STARTED,
        EARLY_STUDY,
        NOT_FOUND;

        /** The word used in a pack: built, building, not-started, early-study, not-found. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
