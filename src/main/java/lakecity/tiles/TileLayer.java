package lakecity.tiles;

/**
 * One source in a stack.
 *
 * @param source where its tiles come from
 * @param opacity 0 (not seen) to 1, over what lies below
 */
public record TileLayer(TileSource source, double opacity) {}
