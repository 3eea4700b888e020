package lakecity.plan;

import java.util.List;

/**
 * Where a vertex of a schematic line is taken from: a listed point, a county seat, or the midpoint of the border that two
 * units share. Nothing else is allowed.
 *
 * @param kind which of the three
 * @param of ids of features: one for POINT and SEAT, two for BORDER
 */
public record Via(Kind kind, List<String> of) {
    public Via {
        of = List.copyOf(of);
    }

    /** The three kinds; in a pack: point, seat, border. */
    public enum Kind {
        POINT,
        SEAT,
        BORDER
    }
}
