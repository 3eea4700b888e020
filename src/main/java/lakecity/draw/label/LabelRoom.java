package lakecity.draw.label;

import org.locationtech.jts.geom.Envelope;

/**
 * Where and at which scales labels are placed: a part of the world and a small range of scales, in all of which nothing may
 * overlap.
 *
 * @param scale pixels per world at which places are weighed
 * @param least smallest scale, as a share of scale
 * @param most greatest scale, as a share of scale
 * @param box the part of the world in pixels at scale; null (in the sense of Envelope) for all of it
 */
record LabelRoom(double scale, double least, double most, Envelope box) {

    /** Whether a box lies wholly in the room at all its scales. */
    boolean holds(LabelBody body) {
        return box.isNull() || (holds(body, least) && holds(body, most));
    }

    private boolean holds(LabelBody body, double share) {
        double x = body.x() * scale * share + body.dx();
        double y = body.y() * scale * share + body.dy();
        return x - body.spanX() >= box.getMinX() * share
                && x + body.spanX() <= box.getMaxX() * share
                && y - body.spanY() >= box.getMinY() * share
                && y + body.spanY() <= box.getMaxY() * share;
    }

    boolean meets(LabelBody one, LabelBody other) {
        return one.meets(other, scale, least, most);
    }

    Envelope reach(LabelBody body) {
        return body.reach(scale, least);
    }

    /** Whether something on the ground, of an extent in world units, lies at least partly in the room. */
    boolean touches(Envelope world) {
        return box.isNull()
                || (world.getMinX() * scale <= box.getMaxX()
                        && world.getMaxX() * scale >= box.getMinX()
                        && world.getMinY() * scale <= box.getMaxY()
                        && world.getMaxY() * scale >= box.getMinY());
    }

    /** The extent of something on the ground, in pixels. */
    Envelope pixels(Envelope world) {
        return new Envelope(
                world.getMinX() * scale, world.getMaxX() * scale, world.getMinY() * scale, world.getMaxY() * scale);
    }
}
