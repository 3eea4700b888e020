package lakecity.draw.label;

/** Whether labels may cross the edge of the picture. */
public enum Edge {
    /** As in a window that is being dragged: a label may be cut by the edge. */
    OPEN,
    /** As in a file: a label that the edge would cut is moved or left out. */
    CLOSED
}
