package lakecity.ui.outline;

import java.util.Set;

/**
 * Which clauses are marked in the tree. Ids only.
 *
 * @param chosen the clause that is open, or empty
 * @param pointed those that name the feature pointed at on the map
 * @param selected those that name the selected feature
 */
record Marks(String chosen, Set<String> pointed, Set<String> selected) {
    static final Marks NONE = new Marks("", Set.of(), Set.of());

    boolean names(String clause) {
        return pointed.contains(clause) || selected.contains(clause);
    }

    Marks withChosen(String clause) {
        return new Marks(clause, pointed, selected);
    }

    Marks withPointed(Set<String> clauses) {
        return new Marks(chosen, clauses, selected);
    }

    Marks withSelected(Set<String> clauses) {
        return new Marks(chosen, pointed, clauses);
    }
}
