package lakecity.ui;

import lakecity.settings.Settings;

/**
 * Where the panels go in a window of a width (logical pixels): docked beside the map, which keeps at least 55 % of the
 * width, or floating over it. Larger text needs wider panels, so they float the sooner.
 *
 * @param rail whether a rail stands in for the left panel
 * @param left width of what is docked at the left
 * @param panel width of the left panel, docked or floating
 * @param floating whether the details float over the map
 * @param details width of the details
 */
record Frames(boolean rail, double left, double panel, boolean floating, double details) {
    /** What a panel can be dragged to, at a text scale of 100 %. */
    static final double LEAST_PANEL = 260;

    static final double MOST_PANEL = 480;
    private static final double RAIL = 48;
    private static final double GAP = 12;
    private static final double RAIL_BELOW = 1100;
    private static final double FLOAT_BELOW = 1280;
    private static final double MAP_SHARE = 0.55;
    private static final double WIDENED_SHARE = 0.6;

    static Frames of(double width, Settings settings) {
        double scale = settings.textScale().get() / 100.0;
        boolean rail = width < RAIL_BELOW * scale;
        boolean floating = width < FLOAT_BELOW * scale;
        double wantedLeft = within(settings.leftWidth().get()) * scale;
        double wantedDetails = within(settings.detailsWidth().get()) * scale;
        double beside = Math.floor(width * (1 - MAP_SHARE));
        double over = Math.max(0, width - RAIL * scale - 2 * GAP);
        double panel = Math.min(wantedLeft, rail ? over : floating ? beside : beside - LEAST_PANEL * scale);
        double left = rail ? RAIL * scale : panel;
        double details = Math.min(wantedDetails, floating ? over : beside - left);
        return new Frames(rail, left, panel, floating, details);
    }

    private static double within(double width) {
        return Math.max(LEAST_PANEL, Math.min(MOST_PANEL, width));
    }

    /** Width of a left panel that the user widened, which leaves the map what is left of some room. */
    static double widened(double room) {
        return Math.max(LEAST_PANEL, Math.floor(room * WIDENED_SHARE));
    }
}
