package lakecity.plan;

import java.util.List;
import java.util.Optional;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * One thing the plan knows: something the outline names, or context that the map needs beside it.
 *
 * @param id unique in the pack
 * @param name its standard name
 * @param pinyin syllables of the Chinese name without tone marks, separated by blanks
 * @param kind what it is, for people: 县, 城际铁路
 * @param layer id of the layer that counts it; empty for what has no place on any map: a strategy, a programme
 * @param outlineVerb the outline's verb as printed; empty for context
 * @param outlineStatus what the verb amounts to; null for context, which the outline does not name
 * @param passages ids of the {@link Passage}s that name it
 * @param officialRef the chapter of the official document, empty until a planner fills it
 * @param latest the latest known state, apart from the outline; null for context and administrative units without one
 * @param place what is known of its place
 * @param shapes its drawings, in the order of the pack
 * @param seat longitude and latitude of a unit's seat; null for everything else
 * @param counties ids of the units it lies in; empty when the source does not say
 * @param description what it is, in our own words; from all its sources
 * @param outlineText what the outline says of it, in our own words and nothing else; empty for context
 * @param note what a reader must know besides; empty for none
 * @param members ids of features it stands for: a group's
 * @param related ids of features that touch it
 * @param sources ids of every {@link Source} used
 */
public record Feature(
        String id,
        LocalText name,
        String pinyin,
        LocalText kind,
        String layer,
        String outlineVerb,
        @Nullable OutlineStatus outlineStatus,
        List<String> passages,
        String officialRef,
        @Nullable LatestState latest,
        Place place,
        List<Shape> shapes,
        @Nullable LonLat seat,
        List<String> counties,
        LocalText description,
        LocalText outlineText,
        LocalText note,
        List<String> members,
        List<String> related,
        List<String> sources) {
    public Feature {
        passages = List.copyOf(passages);
        shapes = List.copyOf(shapes);
        counties = List.copyOf(counties);
        members = List.copyOf(members);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    /** Whether it is only context that the outline does not name. */
    public boolean isContext() {
        return outlineStatus == null;
    }

    /** Whether the map shows it: by a shape of its own, or in its county's numbered diamond. */
    public boolean isOnMap() {
        return !shapes.isEmpty() || place.confidence() == PlaceConfidence.COUNTY_ONLY && !layer.isEmpty();
    }

    /** The extent of its shapes in degrees; empty when it has none. */
    public Optional<Bounds> bounds() {
        Envelope all = new Envelope();
        shapes.forEach(shape -> all.expandToInclude(shape.geometry().getEnvelopeInternal()));
        return all.isNull()
                ? Optional.empty()
                : Optional.of(new Bounds(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }
}
