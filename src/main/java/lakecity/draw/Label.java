package lakecity.draw;

/** A name that has its place. */
record Label(LabelSubject subject, LabelSpot spot) {
    LabelBody body() {
        return spot.body();
    }
}
