package lakecity.plan;

import java.util.List;
import java.util.OptionalDouble;
import lakecity.geo.Datum;
import lakecity.i18n.LocalText;

/**
 * What is known of where a feature is.
 *
 * @param confidence how sure it is
 * @param reason why it is drawn here, or why it is not drawn, in our own words
 * @param datum the datum its coordinates were published in (they are WGS-84 in {@link Shape#geometry()})
 * @param radius metres within which an approximate point lies
 * @param sources ids of the {@link Source}s of the place
 */
public record Place(
        PlaceConfidence confidence, LocalText reason, Datum datum, OptionalDouble radius, List<String> sources) {
    public Place {
        sources = List.copyOf(sources);
    }
}
