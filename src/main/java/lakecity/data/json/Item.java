package lakecity.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lakecity.i18n.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file with its place, asked for what it should hold. What is of the wrong type is noted among the
 * faults and counts as not there. Properties that an object lacks may come from a second one, its defaults.
 */
public final class Item {
    /** Entries of a list other than features and coordinates. */
    static final int MOST_ENTRIES = 20_000;

    private final JsonNode node;
    private final Spot spot;
    private final Faults faults;
    private final @Nullable Item defaults;

    /** @param faults is told of what is wrong in it */
    public Item(JsonNode node, Spot spot, Faults faults) {
        this(node, spot, faults, null);
    }

    private Item(JsonNode node, Spot spot, Faults faults, @Nullable Item defaults) {
        this.node = node;
        this.spot = spot;
        this.faults = faults;
        this.defaults = defaults;
    }

    /** The same value; what it lacks is taken from the other. */
    public Item or(@Nullable Item other) {
        return new Item(node, spot, faults, other);
    }

    /** The same value within a feature, layer or source. */
    public Item in(String id) {
        return new Item(node, spot.in(id), faults, defaults);
    }

    /** As it was read. */
    public JsonNode node() {
        return node;
    }

    /** Where it stands. */
    public Spot spot() {
        return spot;
    }

    /** Where one of its values stands. */
    public Spot spot(String name) {
        return spot.child(name);
    }

    /** Who is told of what is wrong in it. */
    public Faults faults() {
        return faults;
    }

    /** Notes a fault here. */
    public void error(String key, Object... arguments) {
        faults.error(spot, key, arguments);
    }

    /** Notes that a property is not there, so that the whole item is left out. */
    public void missing(String name) {
        if (lacks(name)) {
            faults.error(spot.child(name), "data.missing", name);
        }
    }

    /** Whether it has named values; notes a fault when it has none. */
    public boolean isObject() {
        return expect(node.isObject(), "data.type.object");
    }

    /** Whether a property is not there, or is words without a letter. */
    public boolean lacks(String name) {
        Optional<Item> item = get(name);
        return item.isEmpty() || item.get().isWordless();
    }

    private boolean isWordless() {
        JsonNode zh = node.path("zh");
        JsonNode en = node.path("en");
        return zh.isTextual()
                && en.isTextual()
                && zh.asText().isBlank()
                && en.asText().isBlank();
    }

    /** One of its values; empty when it is missing. */
    public Optional<Item> get(String name) {
        JsonNode child = node.get(name);
        if (child == null) {
            return defaults == null ? Optional.empty() : defaults.get(name);
        }
        return Optional.of(new Item(child, spot.child(name), faults));
    }

    /** One of its values, which must be an object; a fault else. */
    public Optional<Item> object(String name) {
        return get(name).filter(Item::isObject);
    }

    /** The entries of a list; none when it is not there. */
    public List<Item> list(String name) {
        return get(name).map(Item::entries).orElse(List.of());
    }

    /** Its entries; none, with a fault, when it is no list. */
    public List<Item> entries() {
        List<Item> entries = new ArrayList<>();
        if (node.size() > MOST_ENTRIES) {
            error("data.list.long", MOST_ENTRIES);
        } else if (expect(node.isArray(), "data.type.list")) {
            for (int i = 0; i < node.size(); i++) {
                entries.add(new Item(node.get(i), spot.child(i), faults));
            }
        }
        return entries;
    }

    /** The entries of a list that are texts. */
    public List<Item> texts(String name) {
        return list(name).stream()
                .filter(entry -> entry.expect(entry.node.isTextual(), "data.type.text"))
                .toList();
    }

    /** The text itself; only for an item that is one. */
    public String text() {
        return node.asText();
    }

    /** A text, or "" when it is not there. */
    public String text(String name) {
        return get(name)
                .filter(item -> item.expect(item.node.isTextual(), "data.type.text"))
                .map(Item::text)
                .orElse("");
    }

    /** A finite number; empty when it is missing, with a fault when it is none. */
    public OptionalDouble number(String name) {
        Optional<Item> item = get(name).filter(it -> it.expect(it.isFinite(), "data.type.number"));
        return item.isPresent() ? OptionalDouble.of(item.get().node.asDouble()) : OptionalDouble.empty();
    }

    private boolean isFinite() {
        return node.isNumber() && Double.isFinite(node.asDouble());
    }

    /** True or false; otherwise when it is missing. */
    public boolean flag(String name, boolean otherwise) {
        return get(name)
                .filter(item -> item.expect(item.node.isBoolean(), "data.type.flag"))
                .map(item -> item.node.asBoolean())
                .orElse(otherwise);
    }

    /** One of some words, as the thing it stands for. */
    public <T> Optional<T> choice(String name, Map<String, T> words) {
        Optional<Item> item = get(name).filter(it -> it.expect(it.node.isTextual(), "data.type.text"));
        Optional<T> chosen = item.map(it -> words.get(it.text()));
        if (item.isPresent() && chosen.isEmpty()) {
            item.get().error("data.word", item.get().text(), String.join(", ", words.keySet()));
        }
        return chosen;
    }

    /** Words in both languages, EMPTY when not there; a language without words is noted. */
    public LocalText local(String name) {
        return get(name).map(Item::local).orElse(LocalText.EMPTY);
    }

    /** A text in both languages. */
    public LocalText local() {
        if (!isObject()) {
            return LocalText.EMPTY;
        }
        LocalText words = new LocalText(text("zh"), text("en"));
        if (words.zh().isBlank() != words.en().isBlank()) {
            String lacking = words.zh().isBlank() ? "zh" : "en";
            if (get(lacking).filter(item -> !item.node.isTextual()).isEmpty()) {
                faults.warning(spot.child(lacking), lacking.equals("zh") ? "data.language.zh" : "data.language.en");
            }
        }
        return words;
    }

    private boolean expect(boolean right, String key) {
        if (!right) {
            faults.error(spot, key);
        }
        return right;
    }
}
