package lakecity.ui;

/**
 * Where the panels go in a window of a width (logical pixels): docked beside the map, which keeps at least 55 % of the
 * width, or floating over it.
 *
 * @param rail whether a rail stands in for the left panel
 * @param left width of what is docked at the left
 * @param floating whether the details float over the map
 * @param details width of the details
 */
record Frames(boolean rail, double left, boolean floating, double details) {
    static final double PANEL = 288;
    static final double RAIL = 48;
    private static final double DETAILS = 340;
    private static final double RAIL_BELOW = 1100;
    private static final double FLOAT_BELOW = 1280;
    private static final double MAP_SHARE = 0.55;

    static Frames of(double width) {
        boolean rail = width < RAIL_BELOW;
        boolean floating = width < FLOAT_BELOW;
        double left = rail ? RAIL : PANEL;
        double details = floating ? DETAILS : Math.min(DETAILS, Math.floor(width * (1 - MAP_SHARE) - left));
        return new Frames(rail, left, floating, details);
    }
}
