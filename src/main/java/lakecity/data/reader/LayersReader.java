package lakecity.data.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.data.json.Codes;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.plan.Layer;
import lakecity.plan.Preset;

/** Reads layers.json: the sound layers and presets, and which layers are there but were left out. */
final class LayersReader {
    private final Ids ids = new Ids();
    private final Map<String, Layer> layers = new HashMap<>();
    private final List<Layer> inOrder = new ArrayList<>();
    private final List<Preset> presets = new ArrayList<>();

    LayersReader(Item root) throws Refusal {
        HeadReader.checkSchema(root);
        Optional<Item> list = root.get("layers");
        if (list.isEmpty()) {
            throw new Refusal(root.spot("layers"), "data.missing", "layers");
        }
        if (!list.get().node().isArray()) {
            throw new Refusal(root.spot("layers"), "data.type.list");
        }
        for (Item item : list.get().entries()) {
            if (item.isObject()) {
                ids.take(item).flatMap(id -> layer(id, item.in(id))).ifPresent(this::keep);
            }
        }
        Ids presetIds = new Ids();
        for (Item item : root.list("presets")) {
            if (item.isObject()) {
                presetIds.take(item).ifPresent(id -> presets.add(preset(id, item.in(id))));
            }
        }
    }

    List<Layer> layers() {
        return inOrder;
    }

    List<Preset> presets() {
        return presets;
    }

    Optional<Layer> layer(String id) {
        return Optional.ofNullable(layers.get(id));
    }

    /** All ids, those of layers that were left out too. */
    Ids ids() {
        return ids;
    }

    private void keep(Layer layer) {
        layers.put(layer.id(), layer);
        inOrder.add(layer);
    }

    private static Optional<Layer> layer(String id, Item item) {
        item.missing("title");
        Optional<List<String>> style = item.choice("style", Styles.all());
        if (style.isEmpty()) {
            item.missing("style");
            return Optional.empty();
        }
        double least = item.number("minZoom").orElse(0);
        double greatest = item.number("maxZoom").orElse(24);
        if (least > greatest) {
            item.faults().error(item.spot("minZoom"), "data.zooms", least, greatest);
        }
        return Optional.of(new Layer(
                id,
                item.local("title"),
                item.text("style"),
                least,
                greatest,
                item.flag("visible", true),
                item.flag("context", false),
                item.text("base"),
                tallies(item, style.get()),
                item.local("note"),
                item.choice("group", Codes.GROUPS).orElse(Layer.Group.PLACES)));
    }

    private static List<Layer.Tally> tallies(Item layer, List<String> known) {
        List<Layer.Tally> tallies = new ArrayList<>();
        for (Item item : layer.list("tallies")) {
            if (item.isObject()) {
                List<String> symbols = new ArrayList<>();
                for (Item symbol : item.texts("symbols")) {
                    if (known.contains(symbol.text())) {
                        symbols.add(symbol.text());
                    } else {
                        symbol.error("data.symbol", symbol.text(), String.join(", ", known));
                    }
                }
                item.missing("symbols");
                item.missing("text");
                tallies.add(new Layer.Tally(symbols, item.local("text")));
            }
        }
        return tallies;
    }

    private Preset preset(String id, Item item) {
        item.missing("title");
        item.missing("layers");
        List<String> chosen = References.known(item, "layers", ids);
        return new Preset(
                id,
                item.local("title"),
                chosen.stream().filter(layers::containsKey).toList());
    }
}
