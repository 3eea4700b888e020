package lakecity.ui.map;

/**
 * How the map behaves beside what it shows.
 *
 * @param animated whether movements take time; tests switch it off
 * @param tileTimeoutMillis after which a tile counts as failed
 */
public record MapOptions(boolean animated, long tileTimeoutMillis) {
    private static final long TILE_TIMEOUT_MILLIS = 30_000;

    /** For the window; the system property {@code lakecity.animation=off} makes every movement immediate. */
    public static MapOptions standard() {
        boolean animated = !"off".equals(System.getProperty("lakecity.animation"));
        return new MapOptions(animated, TILE_TIMEOUT_MILLIS);
    }

    /** The same without animation. */
    public MapOptions still() {
        return new MapOptions(false, tileTimeoutMillis);
    }
}
