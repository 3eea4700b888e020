package lakecity.ui.outline;

/**
 * Which clauses are listed: all, or only those that name something of each kind chosen.
 *
 * @param unseen only those that name something whose place was not found, or only its county
 * @param schematic only those that name something drawn only to show the idea
 */
record ClauseFilter(boolean unseen, boolean schematic) {
    static final ClauseFilter ALL = new ClauseFilter(false, false);

    boolean passes(ClauseCounts counts) {
        return (!unseen || counts.unseen()) && (!schematic || counts.schematic());
    }
}
