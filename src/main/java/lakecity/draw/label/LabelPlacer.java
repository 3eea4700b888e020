package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * Places names one after another, each at the cheapest of its places that meets no name placed before. What comes first
 * therefore has priority. Belongs to one thread.
 */
final class LabelPlacer {
    /** Names of less than vital kinds are left out rather than placed worse than this. */
    private static final double DEAREST = 16;

    /** The same name stands this far apart at least, in pixels. */
    private static final double APART = 340;

    private static final double ENDS_APART = 100;

    private final LabelRoom room;
    private final LabelObstacles obstacles;
    private final LabelSpots spots;
    private final List<Label> placed = new ArrayList<>();
    private final Quadtree index = new Quadtree();

    LabelPlacer(LabelRoom room, LabelObstacles obstacles, LabelSpots spots) {
        this.room = room;
        this.obstacles = obstacles;
        this.spots = spots;
    }

    /** Takes a label as it is. */
    void keep(Label label) {
        placed.add(label);
        index.insert(room.reach(label.body()), label);
    }

    /** Gives a subject as many labels as it should have and can get. */
    void place(LabelSubject subject) {
        for (List<LabelSpot> choice : spots.of(subject)) {
            LabelSpot best = cheapest(subject, choice);
            if (best != null) {
                keep(Label.of(subject, best));
            }
        }
    }

    List<Label> labels() {
        return List.copyOf(placed);
    }

    private @Nullable LabelSpot cheapest(LabelSubject subject, List<LabelSpot> choice) {
        LabelSpot best = null;
        double least = subject.kind().isVital() ? Double.MAX_VALUE : DEAREST;
        for (LabelSpot spot : choice) {
            if (spot.cost() < least && room.holds(spot.body()) && isFree(subject, spot)) {
                double cost = spot.cost() + obstacles.cost(subject, spot);
                if (cost < least) {
                    least = cost;
                    best = spot;
                }
            }
        }
        return best;
    }

    private boolean isFree(LabelSubject subject, LabelSpot spot) {
        Envelope around = new Envelope(room.reach(spot.body()));
        double apart = subject.isLine() ? subject.part() == LabelSubject.Part.WHOLE ? APART : ENDS_APART : 0;
        around.expandBy(apart);
        for (Object item : index.query(around)) {
            Label other = (Label) item;
            if (room.meets(spot.body(), other.body()) || (apart > 0 && repeats(subject, spot, other, apart))) {
                return false;
            }
        }
        return true;
    }

    private boolean repeats(LabelSubject subject, LabelSpot spot, Label other, double apart) {
        return subject.part() == LabelSubject.Part.WHOLE == (other.subject().part() == LabelSubject.Part.WHOLE)
                && subject.text().equals(other.subject().text())
                && Math.hypot(
                                        spot.body().x() - other.body().x(),
                                        spot.body().y() - other.body().y())
                                * room.scale()
                        < apart;
    }
}
