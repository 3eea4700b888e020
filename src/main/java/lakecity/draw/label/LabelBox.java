package lakecity.draw.label;

/**
 * A label as it stands in a picture: its words and the box that holds them with their halo. Logical pixels from the upper
 * left corner of the picture; rotation in radians clockwise round the middle of the box.
 *
 * @param text the words, lines divided by a blank
 * @param feature id of the feature it names
 * @param x middle of the box
 * @param y middle of the box
 */
public record LabelBox(String text, String feature, double x, double y, double width, double height, double rotation) {

    /** Whether two boxes have any ground in common. */
    public boolean overlaps(LabelBox other) {
        return body().meets(other.body(), 1, 1, 1);
    }

    /** Whether the whole box lies within a picture of a size. */
    public boolean isWithin(double pictureWidth, double pictureHeight) {
        double halfWidth = body().spanX();
        double halfHeight = body().spanY();
        return x - halfWidth >= 0
                && y - halfHeight >= 0
                && x + halfWidth <= pictureWidth
                && y + halfHeight <= pictureHeight;
    }

    private LabelBody body() {
        return new LabelBody(x, y, 0, 0, width / 2, height / 2, rotation);
    }
}
