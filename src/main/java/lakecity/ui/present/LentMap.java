package lakecity.ui.present;

import javafx.scene.layout.Region;

/** The window's map, which a presentation borrows. FX thread. */
public interface LentMap {

    /** Takes the map out of its window, to be shown elsewhere. */
    Region take();

    /** Puts the map back where it was, as it was dressed, and lays it out there. */
    void giveBack();

    /**
     * Dresses the map for an audience, without buttons.
     *
     * @param factor how many times larger everything on it is; it is given so many times less room
     * @param strong with more contrast
     */
    void dress(double factor, boolean strong);

    /** Ends a flight at once, where it leads to. */
    void land();

    /** Whether it flies. */
    boolean isMoving();
}
