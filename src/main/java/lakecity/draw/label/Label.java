package lakecity.draw.label;

import java.util.List;

/**
 * A name that has its place.
 *
 * @param body the room it takes
 * @param pieces its characters, relative to the middle of the body
 * @param text its words
 */
record Label(LabelSubject subject, LabelBody body, List<LabelPiece> pieces, String text) {

    static Label of(LabelSubject subject, LabelSpot spot) {
        return new Label(subject, spot.body(), spot.setting().get(), spot.text());
    }
}
