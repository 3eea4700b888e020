package lakecity.search;

/** The headings under which hits are listed. */
public enum SearchGroup {
    /** Units, towns, water, stations: what is there. */
    PLACES,
    /** What the plan wants: lines, parks, buildings. */
    PROJECTS,
    /** Clauses of the plan's contents, and its targets. */
    CONTENTS,
    /** Words that the plan uses. */
    TERMS;

    /** Places and projects come first, the one with the better hit before the other; then contents; then terms. */
    int order() {
        return Math.max(0, ordinal() - PROJECTS.ordinal());
    }
}
