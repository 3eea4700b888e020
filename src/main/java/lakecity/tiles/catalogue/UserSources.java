package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;

/**
 * What a user made of the list of base maps: sources of their own, the order, and which shipped ones they do not want. It
 * is kept in the settings folder, so that an update of the program or of a pack leaves it alone. What a later version of
 * the program wrote is kept. Immutable; any thread.
 */
public final class UserSources {
    /** The file's name in the settings folder. */
    public static final String NAME = "base-maps.json";

    /** Nothing changed. */
    public static final UserSources NONE =
            new UserSources(UserFile.none(NAME), Map.of(), List.of(), List.of(), Set.of(), List.of());

    /** More sources of one's own are not kept. */
    public static final int MOST = 500;

    private final UserFile file;
    private final Map<String, Own> own;
    private final List<JsonNode> odd;
    private final List<String> order;
    private final Set<String> hidden;
    private final List<CatalogueFault> faults;

    /** A source with what its entry holds beyond it. */
    private record Own(SourceSpec spec, ObjectNode entry) {}

    private UserSources(
            UserFile file,
            Map<String, Own> own,
            List<JsonNode> odd,
            List<String> order,
            Set<String> hidden,
            List<CatalogueFault> faults) {
        this.file = file;
        this.own = own;
        this.odd = odd;
        this.order = List.copyOf(order);
        this.hidden = Set.copyOf(hidden);
        this.faults = List.copyOf(faults);
    }

    /** Reads the file in a settings folder; never fails: a broken file is set aside, with a fault. Slow. */
    public static UserSources read(Path folder) {
        List<CatalogueFault> faults = new ArrayList<>();
        UserFile file = UserFile.read(folder, NAME, faults);
        ObjectNode root = file.root();
        Map<String, Own> own = new LinkedHashMap<>();
        List<JsonNode> odd = new ArrayList<>();
        JsonNode list = root.path("sources");
        if (!list.isMissingNode() && !list.isArray()) {
            faults.add(UserFile.fault("/sources", "tiles.own.list"));
            list = MissingNode.getInstance();
        }
        for (int i = 0; i < list.size(); i++) {
            Optional<SourceSpec> spec = spec(i, list.get(i), own, faults);
            if (spec.isPresent() && list.get(i) instanceof ObjectNode entry) {
                own.put(spec.get().id(), new Own(spec.get(), entry));
            } else {
                odd.add(list.get(i));
            }
        }
        List<String> order = ids(root.path("order"), "/order", faults);
        List<String> hidden = ids(root.path("hidden"), "/hidden", faults);
        if (!faults.isEmpty()) {
            file.keepCopy();
        }
        return new UserSources(file, own, odd, order, new LinkedHashSet<>(hidden), faults);
    }

    private static Optional<SourceSpec> spec(
            int index, JsonNode entry, Map<String, Own> own, List<CatalogueFault> faults) {
        String where = "/sources/" + index;
        List<CatalogueFault> found = new ArrayList<>();
        Optional<SourceSpec> spec = new SpecReader(where, entry, SpecReader.Owner.USER, found).read();
        found.forEach(fault -> faults.add(named(entry, fault)));
        if (spec.isPresent() && own.containsKey(spec.get().id())) {
            faults.add(UserFile.fault(
                    where + "/id", "tiles.file.duplicate", spec.get().id()));
            return Optional.empty();
        }
        if (spec.isPresent() && own.size() >= MOST) {
            faults.add(UserFile.fault(where, "tiles.own.many", MOST));
            return Optional.empty();
        }
        return spec;
    }

    /** A fault with the name of the entry it is in, where it has one that a person would read. */
    private static CatalogueFault named(JsonNode entry, CatalogueFault fault) {
        String zh = entry.path("title").path("zh").asText();
        String en = entry.path("title").path("en").asText();
        // What looks like an address may hold a key.
        if (zh.isBlank() || en.isBlank() || (zh + en).matches("(?s).*[=?&/].*")) {
            return fault;
        }
        LocalText inZh = Messages.both(
                "tiles.own.named", SpecReader.shortened(zh), fault.reason().zh());
        LocalText inEn = Messages.both(
                "tiles.own.named", SpecReader.shortened(en), fault.reason().en());
        return new CatalogueFault(fault.where(), new LocalText(inZh.zh(), inEn.en()), fault.remedy());
    }

    private static List<String> ids(JsonNode list, String where, List<CatalogueFault> faults) {
        Set<String> ids = new LinkedHashSet<>();
        boolean sound = list.isMissingNode() || list.isArray();
        for (JsonNode id : list) {
            if (id.isTextual() && SpecReader.isId(id.asText())) {
                ids.add(id.asText());
            } else {
                sound = false;
            }
        }
        if (!sound) {
            faults.add(UserFile.fault(where, "tiles.own.ids"));
        }
        return List.copyOf(ids);
    }

    /** The user's own sources, in the order they were made. */
    public List<SourceSpec> own() {
        return own.values().stream().map(Own::spec).toList();
    }

    /** Ids in the order the user wants; those not named follow. */
    public List<String> order() {
        return order;
    }

    /** Ids of sources that are not to be offered. */
    public Set<String> hidden() {
        return hidden;
    }

    /** What was wrong with the file. */
    public List<CatalogueFault> faults() {
        return faults;
    }

    /** What is wrong with a source of the user's own; its places begin with the field's name. Quick. */
    public static List<CatalogueFault> check(SourceSpec spec) {
        List<CatalogueFault> faults = new ArrayList<>();
        var unused = new SpecReader("", SpecWriter.entry(spec), SpecReader.Owner.USER, faults).read();
        return faults;
    }

    /**
     * With a source of the user's own, new or in place of that of the same id.
     *
     * @throws IllegalArgumentException when {@link #check} finds fault with it or there are too many
     */
    public UserSources with(SourceSpec spec) {
        Own former = own.get(spec.id());
        if (!check(spec).isEmpty() || former == null && own.size() >= MOST) {
            throw new IllegalArgumentException("not a source to keep: " + spec.id());
        }
        Map<String, Own> changed = new LinkedHashMap<>(own);
        changed.put(spec.id(), new Own(spec, former == null ? CatalogueJson.object() : former.entry()));
        return new UserSources(file, changed, odd, order, hidden, faults);
    }

    /** Without one of the user's own. */
    public UserSources without(String id) {
        Map<String, Own> changed = new LinkedHashMap<>(own);
        changed.remove(id);
        List<String> others = order.stream().filter(one -> !one.equals(id)).toList();
        Set<String> stillHidden = new LinkedHashSet<>(hidden);
        stillHidden.remove(id);
        return new UserSources(file, changed, odd, others, stillHidden, faults);
    }

    /** In another order. */
    public UserSources ordered(List<String> ids) {
        return new UserSources(file, own, odd, List.copyOf(new LinkedHashSet<>(ids)), hidden, faults);
    }

    /** With a source offered or not; the embedded map is always offered. */
    public UserSources hiding(String id, boolean hide) {
        Set<String> changed = new LinkedHashSet<>(hidden);
        if (hide && !id.equals(SourceSpec.EMBEDDED)) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return new UserSources(file, own, odd, order, changed, faults);
    }

    /** An id for a new source that neither these nor the others have. */
    public String freshId(Set<String> others) {
        int number = 1;
        while (own.containsKey("own-" + number) || others.contains("own-" + number)) {
            number++;
        }
        return "own-" + number;
    }

    /** Without what was not understood; a copy of the file is kept when it is written. */
    public UserSources cleaned() {
        return new UserSources(file, own, List.of(), order, hidden, List.of());
    }

    /** Writes the file; after a failure the old one is as it was. Slow. */
    public void write(Path folder) throws IOException {
        ObjectNode changed = file.root().deepCopy();
        changed.put("schema", 1);
        ArrayNode list = changed.putArray("sources");
        own.values().forEach(one -> list.add(SpecWriter.into(one.entry(), one.spec())));
        list.addAll(odd);
        ArrayNode ids = changed.putArray("order");
        order.forEach(ids::add);
        ArrayNode unwanted = changed.putArray("hidden");
        hidden.stream().sorted().forEach(unwanted::add);
        file.write(folder, changed);
    }
}
