package lakecity.view;

/**
 * Names and boundaries from a tile source, over the base map.
 *
 * @param source id of the source; empty for none
 * @param opacity 0 (not seen) to 1
 */
public record Annotation(String source, double opacity) {
    /** No annotation. */
    public static final Annotation NONE = new Annotation("", 1);

    /** Whether there is one. */
    public boolean isOn() {
        return !source.isEmpty();
    }
}
