package lakecity.draw.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * Cuts lines into pieces that fade towards their loose ends: ends that touch no other line, where the open data was cut
 * off and the real thing goes on.
 */
final class BaseFade {
    private static final int STEPS = 6;
    private final Map<Coordinate, Integer> uses = new HashMap<>();

    /** @param lines all lines that may touch each other, on the {@link BasePlane} */
    BaseFade(List<LineString> lines) {
        for (LineString line : lines) {
            for (Coordinate vertex : line.getCoordinates()) {
                uses.merge(vertex, 1, Integer::sum);
            }
        }
    }

    /** The pieces of one of the lines. */
    List<BaseLine> pieces(BaseLine.Kind kind, LineString drawn) {
        double length = drawn.getLength();
        double reach = Math.min(kind.fade * BasePlane.DEGREE, length / 2);
        boolean first = !drawn.isClosed() && isLoose(drawn.getCoordinateN(0));
        boolean last = !drawn.isClosed() && isLoose(drawn.getCoordinateN(drawn.getNumPoints() - 1));
        if (reach <= 0 || (!first && !last)) {
            return List.of(new BaseLine(kind, drawn, 0, 1));
        }
        LengthIndexedLine along = new LengthIndexedLine(drawn);
        List<BaseLine> pieces = new ArrayList<>();
        double from = first ? reach : 0;
        double to = last ? length - reach : length;
        for (int i = 0; i < STEPS; i++) {
            double near = reach * i / STEPS;
            double far = reach * (i + 1) / STEPS;
            double opacity = (i + 0.5) / STEPS;
            if (first) {
                add(pieces, kind, along, near, far, opacity);
            }
            if (last) {
                add(pieces, kind, along, length - far, length - near, opacity);
            }
        }
        add(pieces, kind, along, from, to, 1);
        return pieces;
    }

    private static void add(
            List<BaseLine> pieces,
            BaseLine.Kind kind,
            LengthIndexedLine along,
            double from,
            double to,
            double opacity) {
        if (to > from && along.extractLine(from, to) instanceof LineString piece && piece.getLength() > 0) {
            pieces.add(new BaseLine(kind, piece, from, opacity));
        }
    }

    private boolean isLoose(Coordinate end) {
        return uses.getOrDefault(end, 0) <= 1;
    }
}
