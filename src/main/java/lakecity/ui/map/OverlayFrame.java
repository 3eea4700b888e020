package lakecity.ui.map;

import lakecity.view.Viewport;

/**
 * What one painted bitmap covers: somewhat more than the window, so that the map can be moved before it must be painted
 * anew.
 *
 * @param viewport the part of the map painted
 * @param scale device pixels per logical pixel
 * @param width device pixels
 * @param height device pixels
 */
record OverlayFrame(Viewport viewport, double scale, int width, int height) {
    private static final double WIDE_MARGIN = 0.25;
    private static final double NARROW_MARGIN = 0.1;
    private static final double WIDE_UP_TO_PIXELS = 4e6;
    private static final double MAX_PIXELS = 16e6;

    /** Larger images are cut into tiles by JavaFX, which is slow. */
    private static final int MAX_EDGE = 4096;

    /** Zooming by more than this looks too coarse to wait until the map rests. */
    private static final double COARSE_ZOOM = 0.6;

    /** The frame to paint round a window. */
    static OverlayFrame around(Viewport window, double screenScale) {
        double pixels = window.width() * window.height() * screenScale * screenScale;
        return of(window, screenScale, pixels <= WIDE_UP_TO_PIXELS ? WIDE_MARGIN : NARROW_MARGIN);
    }

    /** A frame without margin, for what is seen for a moment. */
    static OverlayFrame exactly(Viewport window, double screenScale) {
        return of(window, screenScale, 0);
    }

    private static OverlayFrame of(Viewport window, double screenScale, double margin) {
        double pixels = window.width() * window.height() * screenScale * screenScale;
        double scale = screenScale * Math.min(1, Math.sqrt(MAX_PIXELS / pixels));
        double room = Math.sqrt(MAX_PIXELS / (pixels * Math.pow(scale / screenScale, 2)));
        double share = Math.min(margin, (room - 1) / 2);
        int width = edge(window.width() * scale, share);
        int height = edge(window.height() * scale, share);
        return new OverlayFrame(window.withSize(width / scale, height / scale), scale, width, height);
    }

    /** The window's edge with a margin of whole pixels on either side, so that pixels fall on pixels. */
    private static int edge(double window, double share) {
        int inner = Math.max(1, (int) Math.ceil(window - 1e-6));
        int margin = (int) Math.max(0, Math.min(Math.round(inner * share), (MAX_EDGE - inner) / 2));
        return inner + 2 * margin;
    }

    /** How much larger the window shows this frame's pixels. */
    double zoomFactor(Viewport window) {
        return Math.pow(2, window.zoom() - viewport.zoom());
    }

    /** Where its left edge is in the window, in logical pixels. */
    double x(Viewport window) {
        return (viewport.left() - window.left()) * window.worldSize();
    }

    /** Where its upper edge is in the window, in logical pixels. */
    double y(Viewport window) {
        return (viewport.top() - window.top()) * window.worldSize();
    }

    /** Whether it still does for a window that moves: it covers it and is not too coarse. */
    boolean doesFor(Viewport window) {
        double factor = zoomFactor(window);
        double x = x(window);
        double y = y(window);
        return Math.abs(window.zoom() - viewport.zoom()) <= COARSE_ZOOM
                && x <= 0.5
                && y <= 0.5
                && x + viewport.width() * factor >= window.width() - 0.5
                && y + viewport.height() * factor >= window.height() - 0.5;
    }
}
