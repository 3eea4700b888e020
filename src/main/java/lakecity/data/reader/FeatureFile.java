package lakecity.data.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lakecity.data.json.Budget;
import lakecity.data.json.Codes;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.geo.Datum;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads one features/….geojson: a FeatureCollection of RFC 7946 with defaults. A faulty feature is left out. */
final class FeatureFile {
    /** What a further drawing of a feature may say, and so what it takes from the defaults. */
    static final Set<String> SHAPE_PROPERTIES =
            Set.of("shapeOf", "on", "label", "place", "via", "start", "end", "note");

    /** The one coordinate reference system of RFC 7946, as older programs name it. */
    static final Set<String> CRS = Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84");

    private final Ids ids;
    private final GeometryReader geometries;
    private final Budget budget;

    /** All three are shared by all files of a pack. */
    FeatureFile(Ids ids, GeometryReader geometries, Budget budget) {
        this.budget = budget;
        this.ids = ids;
        this.geometries = geometries;
    }

    List<Entry> read(Item root) throws Refusal {
        checkCollection(root);
        Optional<Item> defaults = root.object("defaults");
        List<Entry> entries = new ArrayList<>();
        JsonNode features = root.node().path("features");
        for (int i = 0; i < features.size(); i++) {
            if (!budget.takeFeature()) {
                root.faults().error(root.spot("features").child(i), "data.features.many", Budget.MOST_FEATURES);
                break;
            }
            Item item = new Item(features.get(i), root.spot("features").child(i), root.faults());
            if (item.isObject()) {
                ids.take(item)
                        .flatMap(id -> entry(id, item.in(id), defaults.orElse(null)))
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static void checkCollection(Item root) throws Refusal {
        if (!root.node().isObject()) {
            throw new Refusal(root.spot(), "data.type.object");
        }
        if (!root.node().path("type").asText().equals("FeatureCollection")) {
            throw new Refusal(root.spot("type"), "data.geojson.collection");
        }
        if (!root.node().path("features").isArray()) {
            throw new Refusal(root.spot("features"), "data.geojson.features");
        }
        if (root.node().has("crs")
                && !CRS.contains(root.node().at("/crs/properties/name").asText())) {
            throw new Refusal(root.spot("crs"), "data.geojson.crs");
        }
    }

    private Optional<Entry> entry(String id, Item item, @Nullable Item defaults) {
        if (!item.node().path("type").asText().equals("Feature")) {
            item.faults().error(item.spot("type"), "data.geojson.feature");
            return Optional.empty();
        }
        Optional<Item> own = item.get("properties").filter(Item::isObject);
        if (own.isEmpty()) {
            item.missing("properties");
            return Optional.empty();
        }
        if (!budget.takeValues(own.get().node())) {
            own.get().error("data.values.many", Budget.MOST_VALUES);
            return Optional.empty();
        }
        Item properties = own.get().or(own.get().node().has("shapeOf") ? shapeDefaults(defaults) : defaults);
        Optional<Item> geometry = item.get("geometry");
        if (geometry.isEmpty()) {
            item.faults().error(item.spot("geometry"), "data.geojson.geometry");
            return Optional.empty();
        }
        if (geometry.get().node().isNull()) {
            return Optional.of(new Entry(item.spot(), id, properties, null));
        }
        return geometry(geometry.get(), properties).map(it -> new Entry(item.spot(), id, properties, it));
    }

    private Optional<Geometry> geometry(Item item, Item properties) {
        try {
            return Optional.of(geometries.read(item.node(), item.spot(), datum(properties)));
        } catch (Refusal e) {
            item.faults().add(e.issue());
            return Optional.empty();
        }
    }

    /** The datum of the coordinates of a feature. */
    static Datum datum(Item properties) {
        return properties
                .object("place")
                .flatMap(place -> place.choice("datum", Codes.DATUMS))
                .orElse(Datum.WGS84);
    }

    private static @Nullable Item shapeDefaults(@Nullable Item defaults) {
        if (defaults == null) {
            return null;
        }
        var kept = JsonNodeFactory.instance.objectNode();
        SHAPE_PROPERTIES.forEach(name -> defaults.get(name).ifPresent(item -> kept.set(name, item.node())));
        return new Item(kept, defaults.spot(), defaults.faults());
    }
}
