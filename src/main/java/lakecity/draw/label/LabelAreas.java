package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelBlock.Align;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The places of a name within an area, and beside it when the name is too wide for it. */
final class LabelAreas {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int GRID = 9;
    private static final double BESIDE_COST = 4;
    private static final double[] SHARES = {0.5, 0.3, 0.7, 0.1, 0.9};
    private static final double GAP = 3;

    private final double scale;
    private final Geometry area;
    private final boolean spilling;
    private final boolean quick;

    /**
     * @param area in pixels at the scale
     * @param spilling whether a name that does not fit may still stand in the middle and spill over the edge
     * @param quick whether to weigh fewer places, for maps with very many areas
     */
    LabelAreas(Geometry area, double scale, boolean spilling, boolean quick) {
        this.area = area;
        this.scale = scale;
        this.spilling = spilling;
        this.quick = quick;
    }

    List<LabelSpot> spots(List<LabelBlock> blocks) {
        List<LabelSpot> spots = new ArrayList<>();
        Coordinate middle = middle();
        for (int setting = 0; setting < blocks.size(); setting++) {
            LabelBlock block = blocks.get(setting);
            List<LabelSpot> inside = quick ? List.of() : inside(block, middle, setting * 0.5);
            spots.addAll(inside);
            if (inside.isEmpty() && (spilling || quick)) {
                spots.add(at(middle.x, middle.y, block, Align.MIDDLE, 2 + setting));
                spots.addAll(spilling(block, middle, 2 + setting));
            }
            if (inside.isEmpty() && !quick) {
                spots.addAll(beside(block, setting * 0.5));
            }
        }
        return spots;
    }

    private Coordinate middle() {
        Envelope box = area.getEnvelopeInternal();
        if (quick || Math.min(box.getWidth(), box.getHeight()) < 4) {
            return area.getInteriorPoint().getCoordinate();
        }
        Coordinate centre = area.getCentroid().getCoordinate();
        double air = Math.min(box.getWidth(), box.getHeight()) / 8;
        if (area.isWithinDistance(FACTORY.createPoint(centre), 0)
                && area.getBoundary().distance(FACTORY.createPoint(centre)) > air) {
            return centre;
        }
        double tolerance = Math.max(1, Math.min(box.getWidth(), box.getHeight()) / 25);
        return MaximumInscribedCircle.getCenter(area, tolerance).getCoordinate();
    }

    /** Places where the whole name lies within the area, cheapest near the middle. */
    private List<LabelSpot> inside(LabelBlock block, Coordinate middle, double extra) {
        Envelope box = area.getEnvelopeInternal();
        if (box.getWidth() < block.width() || box.getHeight() < block.height()) {
            return List.of();
        }
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        List<LabelSpot> spots = new ArrayList<>();
        addInside(spots, prepared, block, middle.x, middle.y, extra);
        double far = Math.hypot(box.getWidth(), box.getHeight()) / 2;
        for (int i = 0; i < GRID * GRID; i++) {
            double x = box.getMinX() + box.getWidth() * (i % GRID + 0.5) / GRID;
            double y = box.getMinY() + box.getHeight() * (i / GRID + 0.5) / GRID;
            double away = Math.hypot(x - middle.x, y - middle.y) / far;
            addInside(spots, prepared, block, x, y, extra + away * 3);
        }
        return spots;
    }

    /** Places where only the middle of the name lies within the area. */
    private List<LabelSpot> spilling(LabelBlock block, Coordinate middle, double extra) {
        Envelope box = area.getEnvelopeInternal();
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        List<LabelSpot> spots = new ArrayList<>();
        for (int i = 0; i < GRID * GRID && !quick; i++) {
            double x = box.getMinX() + box.getWidth() * (i % GRID + 0.5) / GRID;
            double y = box.getMinY() + box.getHeight() * (i / GRID + 0.5) / GRID;
            if (prepared.covers(FACTORY.createPoint(new Coordinate(x, y)))) {
                double away = Math.hypot(x - middle.x, y - middle.y) / block.width();
                spots.add(at(x, y, block, Align.MIDDLE, extra + Math.min(4, 2 * away)));
            }
        }
        return spots;
    }

    private void addInside(
            List<LabelSpot> spots, PreparedGeometry prepared, LabelBlock block, double x, double y, double cost) {
        Envelope name = new Envelope(
                x - block.width() / 2, x + block.width() / 2, y - block.height() / 2, y + block.height() / 2);
        if (prepared.covers(FACTORY.toGeometry(name))) {
            spots.add(at(x, y, block, Align.MIDDLE, cost));
        }
    }

    /** Places along the four sides, each as close to the area's own edge there as the name's height or width lets it. */
    private List<LabelSpot> beside(LabelBlock block, double extra) {
        Envelope box = area.getEnvelopeInternal();
        List<LabelSpot> spots = new ArrayList<>();
        for (int i = 0; i < SHARES.length; i++) {
            double cost = BESIDE_COST + extra + i * 0.2;
            double y = box.getMinY() + box.getHeight() * SHARES[i];
            Envelope row = slice(box.getMinX(), box.getMaxX(), y - block.halfHeight(), y + block.halfHeight());
            spots.add(beside(row.getMinX(), y, -1, 0, block, Align.RIGHT, cost));
            spots.add(beside(row.getMaxX(), y, 1, 0, block, Align.LEFT, cost + 0.1));
            double x = box.getMinX() + box.getWidth() * SHARES[i];
            Envelope column = slice(x - block.halfWidth(), x + block.halfWidth(), box.getMinY(), box.getMaxY());
            spots.add(beside(x, column.getMinY(), 0, -1, block, Align.MIDDLE, cost + 0.4));
            spots.add(beside(x, column.getMaxY(), 0, 1, block, Align.MIDDLE, cost + 0.6));
        }
        return spots;
    }

    /** The extent of the part of the area in a strip. */
    private Envelope slice(double left, double right, double top, double bottom) {
        Envelope whole = area.getEnvelopeInternal();
        Geometry part = LabelLine.within(area, new Envelope(left, right, top, bottom));
        return part.isEmpty() ? whole : part.getEnvelopeInternal();
    }

    /** Beyond a point of the edge, to the left or right (sideX) or above or below (sideY). */
    private LabelSpot beside(double x, double y, int sideX, int sideY, LabelBlock block, Align align, double cost) {
        double dx = sideX * (GAP + block.halfWidth());
        double dy = sideY * (GAP + block.halfHeight());
        LabelBody body = new LabelBody(x / scale, y / scale, dx, dy, block.halfWidth(), block.halfHeight(), 0);
        return new LabelSpot(body, () -> block.pieces(0, align), block.text(), cost, false);
    }

    private LabelSpot at(double x, double y, LabelBlock block, Align align, double cost) {
        LabelBody body = new LabelBody(x / scale, y / scale, 0, 0, block.halfWidth(), block.halfHeight(), 0);
        return new LabelSpot(body, () -> block.pieces(0, align), block.text(), cost, false);
    }
}
