package lakecity.search;

/** The headings under which hits are listed. */
public enum SearchGroup {
    /** Units, towns, water, stations: what is there. */
    PLACES,
    /** What the plan wants: lines, parks, buildings. */
    PROJECTS
}
