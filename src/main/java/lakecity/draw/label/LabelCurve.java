package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelBlock.Run;
import org.locationtech.jts.geom.Coordinate;

/** Sets one row of type character by character along a bent stretch of a line. */
final class LabelCurve {
    /** From the baseline up to the middle of a character, in type sizes. */
    private static final double MIDDLE = 0.38;

    private LabelCurve() {}

    static List<LabelPiece> pieces(LabelBlock block, LabelStretch stretch) {
        List<LabelPiece> pieces = new ArrayList<>();
        double walked = -block.width() / 2;
        for (Run run : block.rows().get(0).runs()) {
            for (int point : run.text().codePoints().toArray()) {
                String character = Character.toString(point);
                double width = LabelPiece.width(character, run.bold(), run.size());
                pieces.add(piece(character, run, stretch, walked + width / 2, width, 0));
                walked += width;
            }
        }
        return List.copyOf(pieces);
    }

    /** A character with its middle on the stretch, turned with it and a little more. */
    static LabelPiece piece(
            String character, Run run, LabelStretch stretch, double distance, double width, double moreTurn) {
        Coordinate middle = stretch.offset(distance);
        double angle = stretch.angle(distance, run.size() / 2) + moreTurn;
        double down = MIDDLE * run.size();
        double x = middle.x - Math.cos(angle) * width / 2 - Math.sin(angle) * down;
        double y = middle.y - Math.sin(angle) * width / 2 + Math.cos(angle) * down;
        return new LabelPiece(character, run.bold(), run.size(), x, y, angle);
    }
}
