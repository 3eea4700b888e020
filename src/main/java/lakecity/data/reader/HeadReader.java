package lakecity.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;
import lakecity.plan.Passage;
import lakecity.plan.PlanHead;

/** Reads plan.json. What is faulty in it is noted and replaced by something that still opens. */
final class HeadReader {
    /** The version of the format this program reads. */
    static final int SCHEMA = 1;

    private static final Bounds WORLD = new Bounds(-180, -85, 180, 85);

    private HeadReader() {}

    static PlanHead read(Item root) throws Refusal {
        checkSchema(root);
        List.of("id", "title", "home", "area").forEach(root::missing);
        Bounds area = bounds(root, "area").orElse(WORLD);
        Bounds home = bounds(root, "home").orElse(area);
        return new PlanHead(
                root.text("id"),
                root.local("title"),
                root.local("edition"),
                root.local("document"),
                root.local("citation"),
                root.text("dataDate"),
                home,
                area,
                bounds(root, "frame").orElse(area),
                root.text("crs"),
                root.text("reviewNumber"),
                locals(root, "caveats"),
                locals(root, "credits"),
                passages(root));
    }

    /** Throws when the file is no object or made for a newer program. */
    static void checkSchema(Item root) throws Refusal {
        if (!root.node().isObject()) {
            throw new Refusal(root.spot(), "data.type.object");
        }
        Optional<Item> schema = root.get("schema");
        if (schema.isEmpty()) {
            root.missing("schema");
        } else if (!schema.get().node().isIntegralNumber()
                || schema.get().node().asLong() != SCHEMA) {
            throw new Refusal(root.spot("schema"), "data.schema.version", SCHEMA);
        }
    }

    private static List<LocalText> locals(Item root, String name) {
        return root.list(name).stream()
                .map(Item::local)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Passage> passages(Item root) {
        Ids ids = new Ids();
        List<Passage> passages = new ArrayList<>();
        for (Item item : root.list("passages")) {
            if (item.isObject()) {
                ids.take(item)
                        .ifPresent(
                                id -> passages.add(new Passage(id, item.in(id).local("title"))));
            }
        }
        return passages;
    }

    private static Optional<Bounds> bounds(Item root, String name) {
        Optional<Item> item = root.get(name);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        List<Item> sides = item.get().entries();
        double[] side = sides.stream()
                .filter(it -> it.node().isNumber())
                .mapToDouble(it -> it.node().asDouble())
                .toArray();
        if (sides.size() == 4 && side.length == 4) {
            try {
                return Optional.of(new Bounds(side[0], side[1], side[2], side[3]));
            } catch (IllegalArgumentException e) {
                item.get().error("data.bounds");
                return Optional.empty();
            }
        }
        if (item.get().node().isArray()) {
            item.get().error("data.bounds");
        }
        return Optional.empty();
    }
}
