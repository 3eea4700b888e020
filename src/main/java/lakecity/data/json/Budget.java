package lakecity.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.chain.MonotoneChain;
import org.locationtech.jts.index.chain.MonotoneChainBuilder;
import org.locationtech.jts.index.strtree.STRtree;

/** How much a pack may still hold, so that a hostile file costs neither all memory nor minutes. */
public final class Budget {
    /** Vertices of one feature. */
    public static final int MOST_OF_FEATURE = 200_000;
    /** Vertices of a pack. */
    public static final int MOST_OF_PACK = 2_000_000;
    /** Rings of one feature. */
    public static final int MOST_RINGS = 5_000;
    /** Pairs of pieces of outline that may touch, which is what checking a polygon costs; the shipped maps need a few thousand. */
    static final long MOST_PAIRS = 20_000_000;

    /** Features and further drawings of a pack. */
    public static final int MOST_FEATURES = 100_000;
    /** Values in the properties of all features of a pack. */
    public static final int MOST_VALUES = 2_000_000;

    private final Runnable taken;
    private int vertices;
    private int features;
    private int values;
    private long pairs;

    /** @param taken told of every feature */
    public Budget(Runnable taken) {
        this.taken = taken;
    }

    /** Counts positions; false when there are too many. */
    public boolean take(int count) {
        vertices += count;
        return vertices <= MOST_OF_PACK;
    }

    /** Counts a feature; false when there are too many. */
    public boolean takeFeature() {
        taken.run();
        return ++features <= MOST_FEATURES;
    }

    /** Counts all that properties hold; false when it is too much. */
    public boolean takeValues(JsonNode properties) {
        values++;
        for (JsonNode property : properties) {
            if (values > MOST_VALUES) {
                break;
            }
            takeValues(property);
        }
        return values <= MOST_VALUES;
    }

    /** Whether a polygon's outline can be checked in bounded time: its pieces are not too much entangled. */
    public boolean canCheck(Geometry polygons) {
        List<?> lines = LinearComponentExtracter.getLines(polygons);
        if (lines.size() > MOST_RINGS) {
            return false;
        }
        STRtree tree = new STRtree();
        List<MonotoneChain> chains = new ArrayList<>();
        for (Object line : lines) {
            for (Object chain : MonotoneChainBuilder.getChains(((LinearRing) line).getCoordinates())) {
                chains.add((MonotoneChain) chain);
            }
        }
        chains.forEach(chain -> tree.insert(chain.getEnvelope(), chain));
        for (MonotoneChain chain : chains) {
            tree.query(chain.getEnvelope(), other -> pairs++);
            if (pairs > MOST_PAIRS) {
                return false;
            }
        }
        return true;
    }
}
