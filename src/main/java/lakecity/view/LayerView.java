package lakecity.view;

/**
 * How one layer is seen.
 *
 * @param id the layer's id in the plan
 * @param visible whether it is on
 * @param opacity 0 (clear) to 1 (full)
 */
public record LayerView(String id, boolean visible, double opacity) {
    public LayerView {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity is 0 to 1: " + opacity);
        }
    }

    public LayerView withVisible(boolean on) {
        return new LayerView(id, on, opacity);
    }

    public LayerView withOpacity(double share) {
        return new LayerView(id, visible, share);
    }
}
