package lakecity.draw.label;

import java.util.List;
import java.util.function.Supplier;

/**
 * A possible place of a label.
 *
 * @param body the room it takes
 * @param setting sets its characters, relative to the middle of the body
 * @param text its words
 * @param cost how much worse than the best of its kind, before what it covers is counted
 * @param onLine whether it stands on the line it names, which then does not count as covered
 */
record LabelSpot(LabelBody body, Supplier<List<LabelPiece>> setting, String text, double cost, boolean onLine) {}
