package lakecity.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import lakecity.ui.bookmarks.BookmarksCard;
import org.jspecify.annotations.Nullable;

/** Cards that open over the whole body of the window: the keys in its middle, bookmarks beside their button. FX thread. */
final class Cards extends Pane {
    private static final double GAP = 12;
    private static final double BOOKMARKS = 320;

    private final Region map;
    private final ShortcutsCard keys;
    private final BookmarksCard bookmarks;
    private @Nullable Node before;

    Cards(Region map, ShortcutsCard keys, BookmarksCard bookmarks) {
        this.map = map;
        this.keys = keys;
        this.bookmarks = bookmarks;
        setPickOnBounds(false);
        getChildren().addAll(bookmarks, keys);
        getChildren().forEach(card -> card.visibleProperty().addListener(property -> requestLayout()));
    }

    /** Opens the list of keys, or closes it. */
    void toggleKeys() {
        if (keys.isVisible()) {
            close();
        } else {
            open(keys);
            layout();
            Focus.into(keys);
        }
    }

    /** Opens the bookmarks with a name for the present view. */
    void showBookmarks() {
        if (!bookmarks.isVisible()) {
            open(bookmarks);
            layout();
        }
        bookmarks.begin();
    }

    /** Closes the uppermost card and gives the keys back to who had them; false when none is open. */
    boolean close() {
        Region open = keys.isVisible() ? keys : bookmarks;
        if (!open.isVisible()) {
            return false;
        }
        boolean had = Focus.isWithin(open);
        open.setVisible(false);
        if (had && before != null) {
            before.requestFocus();
        }
        return true;
    }

    private void open(Region card) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        before = owner != null && Focus.isInside(owner, this) ? before : owner;
        card.setVisible(true);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(Math.ceil(keys.prefWidth(-1)), getWidth() - 2 * GAP);
        double height = Math.min(Math.ceil(keys.prefHeight(width)), getHeight() - 2 * GAP);
        keys.resizeRelocate(
                Math.round((getWidth() - width) / 2), Math.round((getHeight() - height) / 2), width, height);
        Node button = map.lookup(".lc-map-bookmarks");
        Node beside = button == null ? map : button.getParent();
        Point2D corner = sceneToLocal(beside.localToScene(
                button == null ? 0 : beside.getLayoutBounds().getMaxX(),
                beside.getLayoutBounds().getMaxY()));
        double tall = Math.min(Math.ceil(bookmarks.prefHeight(BOOKMARKS)), getHeight() - 2 * GAP);
        double top = Math.max(GAP, Math.min(corner.getY(), getHeight() - GAP) - tall);
        bookmarks.resizeRelocate(Math.round(corner.getX() + GAP), Math.round(top), BOOKMARKS, tall);
    }
}
