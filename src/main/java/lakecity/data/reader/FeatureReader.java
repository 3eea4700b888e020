package lakecity.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.data.json.Codes;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.geo.Datum;
import lakecity.geo.LonLat;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Turns entries into features. Without name or place, or with an unknown layer or status, a feature is left out. */
final class FeatureReader {
    private final Known known;
    private final ShapeReader shapes;
    private final GeometryReader geometries;

    FeatureReader(Known known, GeometryReader geometries) {
        this.known = known;
        this.shapes = new ShapeReader(known.layers());
        this.geometries = geometries;
    }

    /** The feature of an entry; drawings are the further entries that are shapes of it. */
    Optional<Feature> read(Entry entry, List<Entry> drawings) {
        Item item = entry.properties();
        List.of("name", "place").forEach(item::missing);
        Optional<Layer> layer = layer(item);
        boolean badLayer = layer.isEmpty() && item.get("layer").isPresent();
        Optional<Place> place = item.object("place").flatMap(this::place);
        Optional<OutlineStatus> status = item.choice("outlineStatus", Codes.STATUSES);
        boolean badStatus = status.isEmpty() && item.get("outlineStatus").isPresent();
        boolean named = item.object("name").isPresent() && !item.lacks("name");
        if (badLayer || place.isEmpty() || badStatus || !named) {
            return Optional.empty();
        }
        noteGaps(item, status.isPresent());
        List<Shape> drawn = new ArrayList<>(shapes.own(entry, layer, place.get().confidence()));
        drawings.forEach(drawing ->
                drawn.addAll(shapes.further(drawing, entry, layer, place.get().confidence())));
        return Optional.of(new Feature(
                entry.id(),
                item.local("name"),
                item.text("pinyin"),
                item.local("kind"),
                layer.map(Layer::id).orElse(""),
                item.text("outlineVerb"),
                status.orElse(null),
                passages(item),
                item.text("officialRef"),
                item.object("latest").flatMap(this::latest).orElse(null),
                place.get(),
                drawn,
                seat(item),
                features(item, "counties"),
                item.local("description"),
                item.local("outlineText"),
                item.local("note"),
                features(item, "members"),
                features(item, "related"),
                known.sourcesOf(item)));
    }

    /** What the outline names must be described; mere context need not be. */
    private static void noteGaps(Item item, boolean outline) {
        for (String name : List.of("kind", "pinyin", "description", "outlineText")) {
            if (outline && item.lacks(name)) {
                item.faults().warning(item.spot(name), "data.absent", name);
            }
        }
    }

    private Optional<Layer> layer(Item item) {
        String id = item.text("layer");
        Optional<Layer> layer = known.layers().layer(id);
        boolean leftOut = known.layers().ids().has(id);
        Optional<Item> given = item.get("layer").filter(it -> it.node().isTextual());
        if (layer.isEmpty() && !leftOut && given.isPresent()) {
            References.unknown(given.get(), id, known.layers().ids());
        }
        return layer;
    }

    private Optional<Place> place(Item item) {
        Optional<PlaceConfidence> confidence = item.choice("confidence", Codes.CONFIDENCES);
        if (confidence.isEmpty()) {
            item.missing("confidence");
        }
        return confidence.map(it -> new Place(
                it,
                item.local("reason"),
                item.choice("datum", Codes.DATUMS).orElse(Datum.WGS84),
                item.number("radius"),
                known.sourcesOf(item)));
    }

    private Optional<LatestState> latest(Item item) {
        Optional<LatestState.State> state = item.choice("state", Codes.STATES);
        if (state.isEmpty()) {
            item.missing("state");
        }
        return state.map(it -> new LatestState(it, item.text("date"), item.local("text"), known.sourcesOf(item)));
    }

    private @Nullable LonLat seat(Item item) {
        Optional<Item> seat = item.get("seat");
        if (seat.isEmpty()) {
            return null;
        }
        try {
            Coordinate at = geometries.position(seat.get().node(), seat.get().spot(), FeatureFile.datum(item));
            return new LonLat(at.x, at.y);
        } catch (Refusal e) {
            item.faults().add(e.issue());
            return null;
        }
    }

    private List<String> passages(Item item) {
        return References.known(item, "passages", known.passages());
    }

    private List<String> features(Item item, String name) {
        return References.known(item, name, known.features(), known.quietFeatures());
    }
}
