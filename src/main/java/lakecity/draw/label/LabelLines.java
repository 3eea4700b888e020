package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelBlock.Align;
import org.locationtech.jts.geom.Coordinate;

/**
 * The places of a name along a line: parallel to a smooth stretch, above it by preference, upright; characters on a curve
 * where the line bends; a Chinese name on a steep line in a column, from top to bottom; else level beside the line.
 */
final class LabelLines {
    private static final double GAP = 2;
    /** How far a stretch may lie off the straight line between its ends, in type sizes and as a share of its length. */
    private static final double MOST_BEND = 1.6;

    private static final double MOST_BOW = 0.09;
    private static final double STRAIGHT = 1.2;
    private static final double BELOW_COST = 0.5;
    private static final double ON_LINE_COST = 3;
    private static final double LEVEL_COST = 4.5;
    private static final double SECOND_SETTING_COST = 2;
    private static final double STEEP = Math.toRadians(56);

    private final LabelLine line;
    private final double scale;
    private final double radius;
    private final int places;

    /**
     * @param line in pixels at the scale
     * @param radius half the width of the line as drawn, pixels
     * @param places how many places along the line are weighed
     */
    LabelLines(LabelLine line, double scale, double radius, int places) {
        this.line = line;
        this.scale = scale;
        this.radius = radius;
        this.places = places;
    }

    /** The places in a section of the line, from and to in pixels along it. */
    List<LabelSpot> spots(List<LabelBlock> along, List<LabelBlock> level, double from, double to) {
        List<LabelSpot> spots = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            double share = (i + 0.5) / places;
            double middle = from + (to - from) * share;
            double offCentre = Math.abs(share - 0.5) * 2;
            for (int setting = 0; setting < along.size(); setting++) {
                addAlong(spots, along.get(setting), middle, offCentre + setting * SECOND_SETTING_COST);
            }
            if (i % 2 == 0) {
                addLevel(spots, level, middle, offCentre + LEVEL_COST);
            }
        }
        return spots;
    }

    private void addLevel(List<LabelSpot> spots, List<LabelBlock> blocks, double middle, double cost) {
        Coordinate point = line.at(middle);
        for (LabelSpot spot : LabelPoints.around(point.x / scale, point.y / scale, radius + 1, blocks)) {
            spots.add(new LabelSpot(spot.body(), spot.setting(), spot.text(), spot.cost() + cost, false));
        }
    }

    private void addAlong(List<LabelSpot> spots, LabelBlock block, double middle, double cost) {
        double size = block.rows().get(0).runs().get(0).size();
        boolean column = block.rows().size() == 1 && LabelColumn.suits(block) && isSteep(middle, block.width() / 2);
        double half = (column ? LabelColumn.length(block) : block.width()) / 2;
        double start = middle - half - size / 2;
        double end = middle + half + size / 2;
        if (start < 0 || end > line.length()) {
            return;
        }
        double bend = bend(start, end);
        boolean straight = bend <= STRAIGHT;
        if (bend > Math.min(MOST_BEND * size, MOST_BOW * 2 * half)
                || (!straight && block.rows().size() > 1)) {
            return;
        }
        double thick = column ? LabelColumn.halfThickness(block) : block.halfHeight();
        double away = radius + GAP + thick - LabelBlock.HALO + bend / 2;
        for (Side side : Side.values()) {
            LabelStretch stretch = new LabelStretch(line, middle, half, side.sign * away, column);
            double halfLength = half + LabelBlock.HALO + (straight ? 0 : bend / 2);
            spots.add(new LabelSpot(
                    stretch.body(scale, halfLength, thick + bend / 2),
                    () -> column
                            ? LabelColumn.pieces(block, stretch)
                            : straight
                                    ? block.pieces(stretch.angle(), Align.MIDDLE)
                                    : LabelCurve.pieces(block, stretch),
                    block.text(),
                    cost + side.cost + bend / size,
                    side == Side.ON));
        }
    }

    private boolean isSteep(double middle, double half) {
        Coordinate a = line.at(middle - half);
        Coordinate b = line.at(middle + half);
        return Math.abs(Math.atan2(b.y - a.y, Math.abs(b.x - a.x))) > STEEP;
    }

    /** How far a stretch lies off the straight line between its ends, pixels. */
    private double bend(double start, double end) {
        Coordinate a = line.at(start);
        Coordinate b = line.at(end);
        double length = a.distance(b);
        if (length < (end - start) * 0.8) {
            return Double.MAX_VALUE;
        }
        double most = 0;
        for (int i = 1; i < 10; i++) {
            Coordinate p = line.at(start + (end - start) * i / 10);
            most = Math.max(most, Math.abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length);
        }
        return most;
    }

    /** On which side of the line a name stands; of a steep line, right is below. */
    private enum Side {
        ABOVE(-1, 0),
        BELOW(1, BELOW_COST),
        ON(0, ON_LINE_COST);

        private final int sign;
        private final double cost;

        Side(int sign, double cost) {
            this.sign = sign;
            this.cost = cost;
        }
    }
}
