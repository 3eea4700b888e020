package lakecity.draw.figure;

import lakecity.geo.WebMercator;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Envelope;

/**
 * A shape of the plan made ready to paint: on the unit square of the Web Mercator plane, smoothed and cut off at the
 * plan's frame where its style asks for it. Parts are x, y, x, y …: a point, a line or a ring each. Immutable by custom:
 * nobody changes the arrays.
 *
 * @param order its place in the order of painting, within its layer
 * @param turn the how-manieth of its symbol it is in its layer, for tints that take turns; of badges, the how-manieth at
 *     its place; -1 for a sample that stands by itself
 * @param arrowStart whether an arrow goes on from the start of the first part
 * @param arrowEnd whether an arrow goes on from the end of the last part
 */
public record Figure(
        int order,
        int turn,
        Feature feature,
        Shape shape,
        Layer layer,
        Kind kind,
        double[][] parts,
        boolean arrowStart,
        boolean arrowEnd) {

    /** What it stands for within its layer. */
    public String symbol() {
        return shape.symbol();
    }

    /** Whether it is of a symbol. */
    public boolean is(String symbol) {
        return shape.symbol().equals(symbol);
    }

    /** Whether it only shows that it is there, not where. */
    public boolean isSchematic() {
        return shape.confidence() == PlaceConfidence.SCHEMATIC;
    }

    /** Whether its place is known to some distance only. */
    public boolean isApproximate() {
        return shape.confidence() == PlaceConfidence.APPROXIMATE;
    }

    /** The radius within which it lies, as a length on the unit square; 0 when none is given. */
    public double radius() {
        double metres = feature.place().radius().orElse(0);
        if (!isApproximate() || !(metres > 0) || !Double.isFinite(metres)) {
            return 0;
        }
        double cosine = Math.cos(Math.toRadians(WebMercator.lat(parts[0][1])));
        return metres / (WebMercator.EQUATOR_METRES * cosine);
    }

    /** Its extent on the unit square, with the radius of an approximate point. */
    public Envelope extent() {
        Envelope extent = new Envelope();
        for (double[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                extent.expandToInclude(part[i], part[i + 1]);
            }
        }
        if (kind == Kind.POINT) {
            extent.expandBy(radius());
        }
        return extent;
    }

    /** The area of its rings on the unit square, holes taken off. */
    public double area() {
        double sum = 0;
        for (double[] ring : parts) {
            double twice = 0;
            for (int i = 0; i + 3 < ring.length; i += 2) {
                twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1])
                        - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
            }
            sum += twice / 2;
        }
        return Math.abs(sum);
    }
}
