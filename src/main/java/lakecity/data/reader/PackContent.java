package lakecity.data.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.data.json.Budget;
import lakecity.data.json.Faults;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.JsonText;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import lakecity.plan.Feature;
import lakecity.plan.Passage;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.plan.Source;

/**
 * A pack as read, with the place in its files of every feature and shape for those who look closer.
 *
 * @param plan the sound part
 * @param entries the GeoJSON features by id, in the order of the files, left-out ones too where their id was sound
 * @param outline its contents with their places
 * @param head plan.json
 */
public record PackContent(Plan plan, Map<String, Entry> entries, OutlineContent outline, Item head) {

    /** Reads a whole pack; what is wrong in its parts goes to the faults. Slow. */
    public static PackContent read(PackFiles files, Faults faults) throws Refusal {
        return read(files, faults, () -> {});
    }

    /** Tells of every feature as it comes to it. */
    public static PackContent read(PackFiles files, Faults faults, Runnable taken) throws Refusal {
        Item headItem = item(files, "plan.json", faults);
        PlanHead head = HeadReader.read(headItem);
        LayersReader layers = new LayersReader(item(files, "layers.json", faults));
        Optional<SourcesReader> sources = sources(files, faults);
        Ids ids = new Ids();
        Budget budget = new Budget(taken);
        GeometryReader geometries = new GeometryReader(head.area(), budget);
        Map<String, Entry> entries = new LinkedHashMap<>();
        boolean whole = readEntries(files, faults, new FeatureFile(ids, geometries, budget), entries);
        List<Source> sound = sources.map(SourcesReader::sources).orElse(List.of());
        Known known = new Known(
                layers,
                sources.map(SourcesReader::ids).orElseGet(Ids::new),
                sound.stream().map(Source::id).collect(Collectors.toSet()),
                Ids.of(head.passages().stream().map(Passage::id).toList()),
                ids.without(shapeIds(entries)),
                sources.isEmpty(),
                !whole);
        List<Feature> features = features(entries, new FeatureReader(known, geometries), known);
        Set<String> names = features.stream().map(Feature::id).collect(Collectors.toSet());
        OutlineContent outline = new OutlineContent.Reader(files, faults).read(known, names, ids);
        Plan plan = new Plan(head, layers.layers(), layers.presets(), features, sound, outline.outline());
        return new PackContent(plan, entries, outline, headItem);
    }

    private static Item item(PackFiles files, String file, Faults faults) throws Refusal {
        JsonNode node = JsonText.parse(files.name(file), files.bytes(file));
        return new Item(node, Spot.of(files.name(file)), faults);
    }

    private static Optional<SourcesReader> sources(PackFiles files, Faults faults) {
        try {
            return Optional.of(new SourcesReader(item(files, "sources.json", faults)));
        } catch (Refusal e) {
            faults.add(e.issue());
            return Optional.empty();
        }
    }

    /** Whether every file could be read. */
    private static boolean readEntries(PackFiles files, Faults faults, FeatureFile reader, Map<String, Entry> entries) {
        boolean whole = true;
        for (String file : files.features(faults)) {
            try {
                reader.read(item(files, file, faults)).forEach(entry -> entries.put(entry.id(), entry));
            } catch (Refusal e) {
                faults.add(e.issue());
                whole = false;
            }
        }
        return whole;
    }

    private static Set<String> shapeIds(Map<String, Entry> entries) {
        return entries.values().stream().filter(Entry::isShape).map(Entry::id).collect(Collectors.toSet());
    }

    private static List<Feature> features(Map<String, Entry> entries, FeatureReader reader, Known known) {
        Map<String, List<Entry>> drawings = new HashMap<>();
        entries.values().stream()
                .filter(Entry::isShape)
                .forEach(entry -> target(entry, entries, known)
                        .ifPresent(id -> drawings.computeIfAbsent(id, it -> new ArrayList<>())
                                .add(entry)));
        List<Feature> features = entries.values().stream()
                .filter(entry -> !entry.isShape())
                .flatMap(entry -> reader.read(entry, drawings.getOrDefault(entry.id(), List.of())).stream())
                .toList();
        return Links.within(features);
    }

    /** The id of the feature that an entry is a further drawing of. */
    private static Optional<String> target(Entry entry, Map<String, Entry> entries, Known known) {
        String id = entry.properties().text("shapeOf");
        Entry target = entries.get(id);
        if (target != null && !target.isShape()) {
            return Optional.of(id);
        }
        boolean leftOut = target == null && known.features().has(id);
        if (!leftOut && !known.quietFeatures() && !id.isEmpty()) {
            entry.properties().get("shapeOf").ifPresent(it -> References.unknown(it, id, known.features()));
        }
        return Optional.empty();
    }
}
