package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.catalogue.SpecReader.Owner;

/**
 * The tile sources on offer, read from maps/base/sources.json. Entries with faults are left out; the embedded map is
 * always there, whatever the file says. Immutable; any thread.
 *
 * @param specs the sources in the order of the file, bases and annotations
 * @param faults what was left out, and why
 */
public record TileCatalogue(List<SourceSpec> specs, List<CatalogueFault> faults) {
    private static final int MOST_ENTRIES = 500;
    private static final Set<String> KNOWN = Set.of("$schema", "schema", "sources");

    public TileCatalogue {
        specs = List.copyOf(specs);
        faults = List.copyOf(faults);
    }

    /** Reads a catalogue; never fails: a file that cannot be read leaves the embedded map and a fault. Slow. */
    public static TileCatalogue read(Path file) {
        List<CatalogueFault> faults = new ArrayList<>();
        Map<String, SourceSpec> specs = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        entries(file, faults).forEach((where, entry) -> {
            Optional<SourceSpec> spec = new SpecReader(where, entry, Owner.PACK, faults).read();
            if (spec.isPresent() && specs.putIfAbsent(spec.get().id(), spec.get()) == null) {
                places.put(spec.get().id(), where);
            } else if (spec.isPresent()) {
                faults.add(
                        fault(where + "/id", "tiles.file.duplicate", spec.get().id()));
            }
        });
        leaveOutTheUnaccompanied(specs, places, faults);
        if (!specs.containsKey(SourceSpec.EMBEDDED)) {
            specs.put(SourceSpec.EMBEDDED, SourceSpec.embedded());
        }
        return new TileCatalogue(List.copyOf(specs.values()), faults);
    }

    private static Map<String, JsonNode> entries(Path file, List<CatalogueFault> faults) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        try {
            JsonNode root = CatalogueJson.read(file);
            JsonNode list = root.path("sources");
            if (!root.path("schema").asText().equals("1")) {
                faults.add(fault("/schema", "tiles.file.schema"));
            }
            root.fieldNames().forEachRemaining(name -> {
                if (!KNOWN.contains(name) && !name.startsWith("x-")) {
                    String shown = SpecReader.shortened(name);
                    faults.add(fault("/" + shown, "tiles.file.unknown", shown));
                }
            });
            if (!list.isArray() || list.isEmpty()) {
                faults.add(fault("/sources", "tiles.file.list"));
            } else if (list.size() > MOST_ENTRIES) {
                faults.add(fault("/sources", "tiles.own.many", MOST_ENTRIES));
            } else {
                for (int i = 0; i < list.size(); i++) {
                    entries.put("/sources/" + i, list.get(i));
                }
            }
        } catch (CatalogueJson.Unreadable e) {
            faults.add(fault("", "tiles.file." + e.why(), e.line()));
        }
        return entries;
    }

    /** Takes out the bases whose companion is not there or is no annotation. */
    private static void leaveOutTheUnaccompanied(
            Map<String, SourceSpec> specs, Map<String, String> places, List<CatalogueFault> faults) {
        for (SourceSpec spec : List.copyOf(specs.values())) {
            SourceSpec companion = specs.get(spec.companion());
            if (!spec.companion().isEmpty() && (companion == null || companion.role() != Role.ANNOTATION)) {
                faults.add(fault(places.get(spec.id()) + "/companion", "tiles.file.companion"));
                specs.remove(spec.id());
            }
        }
    }

    private static CatalogueFault fault(String where, String key, Object... arguments) {
        return CatalogueJson.fault(where, Owner.PACK, key, arguments);
    }

    public Optional<SourceSpec> spec(String id) {
        return specs.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }

    /**
     * What is offered to a user: these without those hidden, and the user's own; first those the user put in order, then
     * the others as they are. Where an update brought an id that the user's own has too, the user's own stays.
     */
    public TileCatalogue merged(UserSources user) {
        Map<String, SourceSpec> all = new LinkedHashMap<>();
        specs.stream()
                .filter(spec ->
                        spec.id().equals(SourceSpec.EMBEDDED) || !user.hidden().contains(spec.id()))
                .forEach(spec -> all.put(spec.id(), spec));
        user.own().stream()
                .filter(spec -> !user.hidden().contains(spec.id()))
                .forEach(spec -> all.put(spec.id(), spec));
        List<SourceSpec> ordered = new ArrayList<>(all.values());
        Map<String, Integer> places = new LinkedHashMap<>();
        user.order().forEach(id -> places.putIfAbsent(id, places.size()));
        ordered.sort(Comparator.comparingInt(spec -> places.getOrDefault(spec.id(), places.size())));
        List<CatalogueFault> both = new ArrayList<>(faults);
        both.addAll(user.faults());
        return new TileCatalogue(ordered, both);
    }
}
