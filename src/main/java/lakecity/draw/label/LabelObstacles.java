package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.plan.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What a name should not cover if there is a better place: symbols and lines. Lines cost by the length covered, plan lines
 * most.
 */
final class LabelObstacles {
    private static final double SYMBOL_COST = 30;
    private static final double WATER_COST = 3;
    private static final double AIR = 1;
    /** Names of areas keep this far from lines if they can, pixels. */
    private static final double WIDE_AIR = 9;

    private static final double WIDE_AIR_SHARE = 0.12;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private record Segment(Coordinate a, Coordinate b, double weight, Shape shape) {}

    private final LabelRoom room;
    private final STRtree segments = new STRtree();
    private final STRtree symbols = new STRtree();
    private final List<PreparedGeometry> waters = new ArrayList<>();
    private int left;

    /** @param most how many pieces of lines are weighed at most; the first come first */
    LabelObstacles(LabelRoom room, int most) {
        this.room = room;
        this.left = most;
    }

    /** Adds lines in pixels at the room's scale. */
    void addLines(Shape shape, List<Coordinate[]> lines, double weight) {
        for (Coordinate[] line : lines) {
            for (int i = 1; i < line.length && left > 0; i++) {
                Envelope extent = new Envelope(line[i - 1], line[i]);
                if (room.box().isNull() || room.box().intersects(extent)) {
                    segments.insert(extent, new Segment(line[i - 1], line[i], weight, shape));
                    left--;
                }
            }
        }
    }

    /** Adds the water of a lake in pixels at the room's scale: names of other things stay off it. */
    void addWater(Geometry water) {
        waters.add(PreparedGeometryFactory.prepare(water));
    }

    boolean isFull() {
        return left <= 0;
    }

    void addSymbol(LabelBody symbol) {
        symbols.insert(room.reach(symbol), symbol);
    }

    /** What covering costs; the line of a subject that the label stands on does not count, nor does a lake's water. */
    double cost(LabelSubject subject, LabelSpot spot) {
        LabelBody body = spot.body();
        double cost =
                SYMBOL_COST * symbolsUnder(body) + linesUnder(body.grown(AIR), spot.onLine() ? subject.shape() : null);
        if (subject.kind() != LabelKind.LAKE && isOnWater(body)) {
            cost += WATER_COST;
        }
        if (!subject.isPoint() && !subject.isLine()) {
            LabelBody wide = body.grown(WIDE_AIR);
            cost += WIDE_AIR_SHARE * (linesUnder(wide, null) + SYMBOL_COST * symbolsUnder(wide));
        }
        return cost;
    }

    private boolean isOnWater(LabelBody body) {
        if (waters.isEmpty()) {
            return false;
        }
        Geometry box = FACTORY.toGeometry(box(body));
        return waters.stream().anyMatch(water -> water.intersects(box));
    }

    private Envelope box(LabelBody body) {
        double x = body.x() * room.scale() + body.dx();
        double y = body.y() * room.scale() + body.dy();
        return new Envelope(x - body.spanX(), x + body.spanX(), y - body.spanY(), y + body.spanY());
    }

    /** How many symbols a box covers at some scale. */
    int symbolsUnder(LabelBody body) {
        int covered = 0;
        for (Object symbol : symbols.query(room.reach(body))) {
            covered += room.meets(body, (LabelBody) symbol) ? 1 : 0;
        }
        return covered;
    }

    private double linesUnder(LabelBody body, @Nullable Shape own) {
        double x = body.x() * room.scale() + body.dx();
        double y = body.y() * room.scale() + body.dy();
        double cost = 0;
        for (Object item : segments.query(box(body))) {
            Segment segment = (Segment) item;
            if (segment.shape != own) {
                cost += segment.weight * lengthIn(body, x, y, segment);
            }
        }
        return cost;
    }

    /** The length of a segment within a turned box (Liang and Barsky's clipping in the box's own directions). */
    private static double lengthIn(LabelBody body, double x, double y, Segment segment) {
        double cos = Math.cos(body.angle());
        double sin = Math.sin(body.angle());
        double ax = (segment.a.x - x) * cos + (segment.a.y - y) * sin;
        double ay = (segment.a.y - y) * cos - (segment.a.x - x) * sin;
        double bx = (segment.b.x - x) * cos + (segment.b.y - y) * sin;
        double by = (segment.b.y - y) * cos - (segment.b.x - x) * sin;
        double[] cut = {0, 1};
        if (clip(ax, bx - ax, body.halfWidth(), cut) && clip(ay, by - ay, body.halfHeight(), cut)) {
            return (cut[1] - cut[0]) * Math.hypot(bx - ax, by - ay);
        }
        return 0;
    }

    private static boolean clip(double start, double step, double half, double[] cut) {
        if (Math.abs(step) < 1e-12) {
            return Math.abs(start) < half;
        }
        double one = (-half - start) / step;
        double two = (half - start) / step;
        cut[0] = Math.max(cut[0], Math.min(one, two));
        cut[1] = Math.min(cut[1], Math.max(one, two));
        return cut[0] < cut[1];
    }
}
