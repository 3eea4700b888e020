package lakecity.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.data.json.Codes;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Shape;
import lakecity.plan.Via;
import org.locationtech.jts.geom.Geometry;

/** Reads the drawings of a feature: on which layers, with which symbols, under which words. */
final class ShapeReader {
    private final LayersReader layers;

    ShapeReader(LayersReader layers) {
        this.layers = layers;
    }

    /** The drawings of a feature's own geometry. */
    List<Shape> own(Entry entry, Optional<Layer> layer, PlaceConfidence confidence) {
        Item item = entry.properties();
        return draw(entry, entry.id(), layer, confidence, label(item, item.local("name")));
    }

    /** The drawings of a further geometry of a feature. */
    List<Shape> further(Entry drawing, Entry feature, Optional<Layer> layer, PlaceConfidence confidence) {
        Item item = drawing.properties();
        Optional<Item> place = item.object("place");
        Optional<PlaceConfidence> own = place.flatMap(it -> it.choice("confidence", Codes.CONFIDENCES));
        if (place.isPresent() && own.isEmpty()) {
            place.get().missing("confidence");
            return List.of();
        }
        if (drawing.geometry() == null) {
            item.faults().error(drawing.spot().child("geometry"), "data.shape.empty");
            return List.of();
        }
        Item named = feature.properties();
        LocalText label = item.get("label").isPresent() ? item.local("label") : label(named, named.local("name"));
        return draw(drawing, feature.id(), layer, own.orElse(confidence), label);
    }

    private static LocalText label(Item item, LocalText name) {
        return item.get("label").isPresent() ? item.local("label") : name;
    }

    private List<Shape> draw(
            Entry entry, String feature, Optional<Layer> layer, PlaceConfidence confidence, LocalText label) {
        Geometry geometry = entry.geometry();
        if (geometry == null) {
            return List.of();
        }
        if (confidence == PlaceConfidence.COUNTY_ONLY || confidence == PlaceConfidence.UNPLACED) {
            Spot spot = entry.spot().child("geometry");
            entry.properties().faults().error(spot, "data.geometry.unwanted", confidence.code());
            return List.of();
        }
        Item item = entry.properties();
        List<Via> via = via(item);
        LocalText start = item.local("start");
        LocalText end = item.local("end");
        List<Shape> shapes = new ArrayList<>();
        for (On on : on(entry, layer)) {
            shapes.add(new Shape(feature, on.layer(), on.symbol(), geometry, confidence, label, via, start, end));
        }
        return shapes;
    }

    /** A layer and the symbol of its style. */
    private record On(String layer, String symbol) {}

    private List<On> on(Entry drawing, Optional<Layer> layer) {
        Item item = drawing.properties();
        if (item.get("on").isEmpty()) {
            if (layer.isEmpty()) {
                item.faults().error(drawing.spot().child("geometry"), "data.layer.none");
            }
            return layer.stream()
                    .map(it -> new On(it.id(), Styles.symbols(it.style()).get(0)))
                    .toList();
        }
        List<On> places = new ArrayList<>();
        for (Item entry : item.list("on")) {
            if (entry.isObject()) {
                place(entry).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<On> place(Item item) {
        item.missing("layer");
        String id = item.text("layer");
        Optional<Layer> layer = layers.layer(id);
        if (layer.isEmpty()) {
            if (!id.isEmpty() && !layers.ids().has(id)) {
                item.get("layer").ifPresent(it -> References.unknown(it, id, layers.ids()));
            }
            return Optional.empty();
        }
        List<String> symbols = Styles.symbols(layer.get().style());
        if (item.get("symbol").isEmpty()) {
            return Optional.of(new On(id, symbols.get(0)));
        }
        String symbol = item.text("symbol");
        if (symbols.contains(symbol)) {
            return Optional.of(new On(id, symbol));
        }
        if (!symbol.isEmpty()) {
            item.faults().error(item.spot("symbol"), "data.symbol", symbol, String.join(", ", symbols));
        }
        return Optional.empty();
    }

    private static List<Via> via(Item item) {
        List<Via> via = new ArrayList<>();
        for (Item entry : item.list("via")) {
            if (entry.isObject()) {
                Optional<Via.Kind> kind = entry.choice("kind", Codes.VIAS);
                if (kind.isEmpty()) {
                    entry.missing("kind");
                }
                List<String> of = entry.texts("of").stream().map(Item::text).toList();
                int wanted = kind.filter(it -> it == Via.Kind.BORDER).isPresent() ? 2 : 1;
                if (kind.isPresent() && of.size() != wanted) {
                    entry.faults()
                            .error(
                                    entry.spot("of"),
                                    "data.via.of",
                                    kind.get().name().toLowerCase(java.util.Locale.ROOT),
                                    wanted);
                }
                kind.ifPresent(it -> via.add(new Via(it, of)));
            }
        }
        return via;
    }
}
