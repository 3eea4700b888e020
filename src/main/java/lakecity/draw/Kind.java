package lakecity.draw;

/** What a figure is on paper, the most specific first. */
enum Kind {
    POINT,
    LINE,
    AREA
}
