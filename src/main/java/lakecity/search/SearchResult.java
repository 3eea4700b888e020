package lakecity.search;

import java.util.List;

/**
 * What a query found, the groups in the order in which they are shown.
 *
 * @param sections the groups that have hits
 */
public record SearchResult(List<Section> sections) {
    public static final SearchResult NOTHING = new SearchResult(List.of());

    public SearchResult {
        sections = List.copyOf(sections);
    }

    /** All hits listed, in their order. */
    public List<Hit> hits() {
        return sections.stream().flatMap(section -> section.hits().stream()).toList();
    }

    /**
     * The hits of one group.
     *
     * @param hits the best of them, the best first
     * @param total how many there are in all
     */
    public record Section(SearchGroup group, List<Hit> hits, int total) {
        public Section {
            hits = List.copyOf(hits);
        }
    }
}
