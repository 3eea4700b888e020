package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelBlock.Run;

/**
 * Sets a Chinese name along a steep line in a column, read from top to bottom with the characters standing, as printed
 * Chinese maps do. Dashes and brackets turn with the column.
 */
final class LabelColumn {
    private static final String TURNED = "–—-―－（）()《》〈〉「」…～~";
    private static final double PITCH = 1.06;

    private LabelColumn() {}

    /** Whether a row has only characters that stand well in a column. */
    static boolean suits(LabelBlock block) {
        return block.rows().get(0).runs().stream()
                .allMatch(run -> run.text().codePoints().allMatch(LabelColumn::stands));
    }

    private static boolean stands(int point) {
        return Character.isIdeographic(point) || TURNED.indexOf(point) >= 0;
    }

    /** The length of the column in pixels. */
    static double length(LabelBlock block) {
        double length = 0;
        for (Run run : block.rows().get(0).runs()) {
            length += run.text()
                    .codePoints()
                    .mapToDouble(point -> pitch(point, run))
                    .sum();
        }
        return length;
    }

    /** Half the thickness of the column with its halo, pixels. */
    static double halfThickness(LabelBlock block) {
        double size =
                block.rows().get(0).runs().stream().mapToDouble(Run::size).max().orElse(0);
        return size / 2 + LabelBlock.HALO;
    }

    private static double pitch(int point, Run run) {
        return TURNED.indexOf(point) < 0
                ? PITCH * run.size()
                : LabelPiece.width(Character.toString(point), run.bold(), run.size());
    }

    static List<LabelPiece> pieces(LabelBlock block, LabelStretch stretch) {
        List<LabelPiece> pieces = new ArrayList<>();
        double walked = -length(block) / 2;
        for (Run run : block.rows().get(0).runs()) {
            for (int point : run.text().codePoints().toArray()) {
                String character = Character.toString(point);
                double pitch = pitch(point, run);
                double width = LabelPiece.width(character, run.bold(), run.size());
                double turn = TURNED.indexOf(point) >= 0 ? 0 : -Math.PI / 2;
                pieces.add(LabelCurve.piece(character, run, stretch, walked + pitch / 2, width, turn));
                walked += pitch;
            }
        }
        return List.copyOf(pieces);
    }
}
