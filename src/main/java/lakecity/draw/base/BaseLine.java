package lakecity.draw.base;

import lakecity.draw.figure.Kind;
import org.locationtech.jts.geom.LineString;

/**
 * A piece of a line of the base map.
 *
 * @param kind what it is
 * @param path on the {@link BasePlane}
 * @param start how far along its whole line the piece begins, on the plane: keeps broken lines in step
 * @param opacity less than 1 where a line runs out of the data and fades
 */
record BaseLine(Kind kind, LineString path, double start, double opacity) {

    /** Kinds of lines, in the order they are painted. */
    enum Kind {
        PREFECTURE("boundaries", 0, 0),
        COUNTY("boundaries", 8, 0.12),
        CITY("boundaries", 0, 0),
        RIVER("rivers", 8, 0.15),
        CANAL("rivers", 8, 0.15),
        RAIL("rail", 8, 0.1);

        /** The name of the part of the base map it belongs to, as layers call it. */
        final String part;

        /** The smallest zoom at which it is painted. */
        final double minZoom;

        /** Over how many degrees of longitude a loose end fades. */
        final double fade;

        Kind(String part, double minZoom, double fade) {
            this.part = part;
            this.minZoom = minZoom;
            this.fade = fade;
        }
    }

    BaseLine with(LineString other) {
        return new BaseLine(kind, other, start, opacity);
    }
}
