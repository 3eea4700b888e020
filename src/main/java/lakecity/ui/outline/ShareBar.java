package lakecity.ui.outline;

import javafx.scene.layout.Region;

/** A thin bar filled up to a share, 0 to 1. What it shows stands in words beside it. */
final class ShareBar extends Region {
    private final Region filled = new Region();
    private final double share;

    ShareBar(double share) {
        this.share = Math.max(0, Math.min(1, share));
        getStyleClass().add("share-bar");
        filled.getStyleClass().add("share-filled");
        filled.setVisible(this.share > 0);
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, Math.max(getHeight(), Math.round(getWidth() * share)), getHeight());
    }
}
