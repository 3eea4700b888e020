package lakecity.draw.symbol;

/** A layer is painted in three passes, so that no figure's shadow lies on another's lines. */
public enum Pass {
    /** Fills, halos and feathers. */
    UNDER,
    /** Lines and edges. */
    BODY,
    /** Symbols and arrow heads. */
    OVER
}
