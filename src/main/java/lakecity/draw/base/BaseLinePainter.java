package lakecity.draw.base;

import java.awt.Color;
import java.util.List;

/**
 * Paints the lines of the base map: rivers, boundaries, rail. The data is right at the scale of a city map; at deeper
 * zooms lines are feathered, so that none is taken for exact.
 */
final class BaseLinePainter {
    /** Above this zoom lines are feathered. */
    private static final double CRISP_ZOOM = 12;

    private static final int FEATHERS = 7;
    private final BasePicture picture;
    private final BaseColors colors;

    BaseLinePainter(BasePicture picture, BaseColors colors) {
        this.picture = picture;
        this.colors = colors;
    }

    void paint(BaseLine line) {
        List<BaseRun> runs = picture.runs(line);
        if (runs.isEmpty()) {
            return;
        }
        switch (line.kind()) {
            case RIVER -> line(runs, BaseColors.faded(colors.river(), 0.85 * line.opacity()), riverWidth());
            case CANAL -> canal(runs, line.opacity());
            case COUNTY -> line(runs, BaseColors.faded(colors.county(), line.opacity()), 0.9);
            case PREFECTURE -> line(runs, BaseColors.faded(colors.prefecture(), line.opacity()), prefectureWidth());
            case CITY -> line(runs, colors.cityLine(), picture.zoom() < 8 ? 1.2 : 1.5);
            case RAIL -> rail(runs, line.opacity());
        }
    }

    private double riverWidth() {
        return Math.max(0.9, Math.min(2.2, 1.2 + 0.3 * (picture.zoom() - 9)));
    }

    private double prefectureWidth() {
        return picture.zoom() < 8 ? 0.9 : 1.2;
    }

    /** Twice a river's width with a light thread in the middle, as banks. */
    private void canal(List<BaseRun> runs, double opacity) {
        double width = riverWidth() * 1.5 + 0.6;
        line(runs, BaseColors.faded(colors.river(), 0.9 * opacity), width);
        if (width > 2.4) {
            picture.stroke(runs, BaseColors.faded(colors.water(), opacity), width - 1.8);
        }
    }

    /** Dark with light gaps, three to one. */
    private void rail(List<BaseRun> runs, double opacity) {
        double width = picture.zoom() < 10 ? 1.7 : 2.4;
        double gap = picture.zoom() < 10 ? 3 : 4;
        line(runs, BaseColors.faded(colors.rail(), 0.9 * opacity), width);
        picture.strokeBroken(runs, BaseColors.faded(colors.railGap(), opacity), width - 0.9, gap, 3 * gap);
    }

    private void line(List<BaseRun> runs, Color color, double width) {
        double softness = Math.max(0, Math.min(1, (picture.zoom() - CRISP_ZOOM) / 3));
        double opacity = color.getAlpha() / 255.0;
        if (softness > 0) {
            double reach = 4 + 20 * softness;
            Color veil = BaseColors.faded(color, opacity * 0.09);
            for (int i = FEATHERS; i > 0; i--) {
                picture.stroke(runs, veil, width + reach * i / FEATHERS);
            }
        }
        picture.stroke(runs, BaseColors.faded(color, opacity * (1 - 0.45 * softness)), width);
    }
}
