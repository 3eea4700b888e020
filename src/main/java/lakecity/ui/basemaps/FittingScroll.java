package lakecity.ui.basemaps;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as what is in it, where there is room: lines that wrap are higher than a scroll pane reckons by itself. */
final class FittingScroll extends ScrollPane {
    private final Region content;

    FittingScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = getWidth() > 0 ? getWidth() : width;
        return snappedTopInset() + content.prefHeight(known) + snappedBottomInset();
    }

    /** Scrolls as little as needed to show a part of the content. */
    void reveal(Region part) {
        applyCss();
        layout();
        double height = content.getHeight();
        double seen = getViewportBounds().getHeight();
        if (height <= seen) {
            return;
        }
        double top =
                content.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
        double now = getVvalue() * (height - seen);
        double next = Math.max(Math.min(now, top), top + part.getHeight() - seen);
        setVvalue(next / (height - seen));
    }
}
