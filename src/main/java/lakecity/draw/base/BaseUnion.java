package lakecity.draw.base;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * One area without inner edges, so that no hairlines show between neighbours of the same colour. Neighbours that share
 * their edges exactly, as units of one rank do, are joined ten times faster than by an overlay of whatever they are.
 */
final class BaseUnion {
    /** Share of the area by which neighbours that do not overlap may seem to, by rounding. */
    private static final double ROUNDING = 1e-9;

    private BaseUnion() {}

    /** The union of areas of several ranks. */
    static Geometry ofRanks(Collection<List<Polygon>> ranks) {
        Geometry[] joined = ranks.stream()
                .filter(rank -> !rank.isEmpty())
                .map(BaseUnion::of)
                .toArray(Geometry[]::new);
        return joined.length == 0 ? empty() : overlay(joined);
    }

    /** The union of areas of one rank. */
    static Geometry of(List<Polygon> rank) {
        Polygon[] distinct = rank.stream().distinct().toArray(Polygon[]::new);
        if (distinct.length == 0) {
            return empty();
        }
        Geometry joined = joined(distinct);
        return joined == null ? overlay(distinct) : joined;
    }

    /** The areas without the edges that two of them share; null when they overlap or do not meet exactly. */
    private static @Nullable Geometry joined(Polygon[] areas) {
        double sum = 0;
        for (Polygon area : areas) {
            sum += area.getArea();
        }
        try {
            Geometry joined = CoverageUnion.union(areas);
            boolean exact = Math.abs(joined.getArea() - sum) <= ROUNDING * sum;
            return exact && IsValidOp.isValid(joined) ? joined : null;
        } catch (RuntimeException notACoverage) {
            return null;
        }
    }

    private static Geometry overlay(Geometry[] areas) {
        return areas.length == 1
                ? areas[0]
                : OverlayNGRobust.union(new GeometryFactory().createGeometryCollection(areas));
    }

    private static Geometry empty() {
        return new GeometryFactory().createMultiPolygon();
    }
}
