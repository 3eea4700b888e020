package lakecity.view;

/** Which of the two statuses is drawn: the outline's own (纲要口径) or the latest known state (最新进展). */
public enum Axis {
    OUTLINE,
    LATEST
}
