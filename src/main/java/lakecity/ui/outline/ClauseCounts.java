package lakecity.ui.outline;

import java.util.Set;

/**
 * What is known of the features of a clause.
 *
 * @param features ids of those it names, with those of all it holds
 * @param named how many of them the plan knows
 * @param placed how many of those have a place at all: a strategy or a programme has none
 * @param onMap how many of those the map shows, by a shape or in their county's diamond
 * @param unseen whether it names, itself, one whose place was not found, or only its county
 * @param schematic whether it names, itself, one that is drawn only to show the idea
 */
record ClauseCounts(Set<String> features, int named, int placed, int onMap, boolean unseen, boolean schematic) {
    static final ClauseCounts NONE = new ClauseCounts(Set.of(), 0, 0, 0, false, false);

    /** The share of what has a place that is on the map, 0 to 1. */
    double share() {
        return placed == 0 ? 0 : (double) onMap / placed;
    }
}
