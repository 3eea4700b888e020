package lakecity.geo;

/**
 * A position on the screen or in a picture, in logical pixels, x to the right and y down from the upper left corner.
 */
public record Pixel(double x, double y) {

    /** The straight distance to another position, in pixels. */
    public double distance(Pixel other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
