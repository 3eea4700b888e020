package lakecity.draw.figure;

/** What a figure is on paper, the most specific first. */
public enum Kind {
    POINT,
    LINE,
    AREA
}
