package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelBlock.Align;

/** The places of a name around a point: right, left, above, below, aslant, first close to the symbol, then farther. */
final class LabelPoints {
    private static final double GAP = 2;
    private static final double FARTHER = 7;
    private static final double FARTHER_COST = 3;
    private static final double SECOND_SETTING_COST = 1.5;

    /** Direction from the symbol: x, y from -1 to 1, and what it costs. */
    private record Side(double x, double y, double cost) {}

    private static final List<Side> SIDES = List.of(
            new Side(1, 0, 0),
            new Side(-1, 0, 0.3),
            new Side(1, -1, 0.7),
            new Side(0, -1, 0.8),
            new Side(0, 1, 1.0),
            new Side(1, 1, 1.1),
            new Side(-1, -1, 1.2),
            new Side(-1, 1, 1.4),
            new Side(1, -0.5, 1.5),
            new Side(1, 0.5, 1.6),
            new Side(-1, -0.5, 1.7),
            new Side(-1, 0.5, 1.8));

    private LabelPoints() {}

    /**
     * @param x world x of the point
     * @param y world y of the point
     * @param radius of its symbol in pixels; 0 where the name stands on the point itself
     */
    static List<LabelSpot> around(double x, double y, double radius, List<LabelBlock> blocks) {
        return around(x, y, radius, blocks, false);
    }

    /** @param quick whether only the best places are wanted */
    static List<LabelSpot> around(double x, double y, double radius, List<LabelBlock> blocks, boolean quick) {
        List<LabelSpot> spots = new ArrayList<>();
        for (int setting = 0; setting < blocks.size(); setting++) {
            LabelBlock block = blocks.get(setting);
            double cost = setting * SECOND_SETTING_COST;
            if (radius == 0) {
                spots.add(spot(x, y, 0, new Side(0, 0, cost - 1), block, 0));
            }
            for (double more : quick ? new double[] {0} : new double[] {0, FARTHER}) {
                for (Side side : quick ? SIDES.subList(0, 4) : SIDES) {
                    double extra = cost + (more > 0 ? FARTHER_COST : 0);
                    spots.add(spot(x, y, radius + more, side, block, extra));
                }
            }
        }
        return spots;
    }

    private static LabelSpot spot(double x, double y, double radius, Side side, LabelBlock block, double extra) {
        double away = Math.abs(side.x()) == 1 && Math.abs(side.y()) == 1 ? radius * 0.7 : radius + GAP;
        double dx = side.x() * (away + block.halfWidth());
        double dy = side.y() * (away + block.halfHeight() - (side.x() == 0 ? 1 : 0));
        Align align = side.x() > 0 ? Align.LEFT : side.x() < 0 ? Align.RIGHT : Align.MIDDLE;
        LabelBody body = new LabelBody(x, y, dx, dy, block.halfWidth(), block.halfHeight(), 0);
        return new LabelSpot(body, () -> block.pieces(0, align), block.text(), side.cost() + extra, false);
    }
}
