package lakecity.tiles.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStore;
import lakecity.tiles.web.Hosts;
import lakecity.tiles.web.WebAccess;
import lakecity.tiles.web.WebTileSource;

/**
 * The tile sources on offer, read from maps/base/sources.json. Entries with faults are left out; the embedded map is
 * always there, whatever the file says. Immutable; any thread.
 *
 * @param specs the sources in the order of the file
 * @param faults what was left out, and why
 */
public record TileCatalogue(List<SourceSpec> specs, List<CatalogueFault> faults) {
    private static final long MAX_BYTES = 1 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(10_000)
                            .maxNumberLength(30)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public TileCatalogue {
        specs = List.copyOf(specs);
        faults = List.copyOf(faults);
    }

    /** Reads a catalogue; never fails: a file that cannot be read leaves the embedded map and a fault. Slow. */
    public static TileCatalogue read(Path file) {
        List<CatalogueFault> faults = new ArrayList<>();
        Map<String, SourceSpec> specs = new LinkedHashMap<>();
        entries(file, faults).forEach((where, entry) -> {
            Optional<SourceSpec> spec = new SpecReader(where, entry, faults).read();
            if (spec.isPresent() && specs.putIfAbsent(spec.get().id(), spec.get()) != null) {
                faults.add(
                        fault(where + "/id", "tiles.file.duplicate", spec.get().id()));
            }
        });
        if (specs.values().stream().noneMatch(spec -> spec.id().equals(SourceSpec.EMBEDDED))) {
            specs.put(SourceSpec.EMBEDDED, SourceSpec.embedded());
        }
        return new TileCatalogue(List.copyOf(specs.values()), faults);
    }

    private static Map<String, JsonNode> entries(Path file, List<CatalogueFault> faults) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        try {
            if (Files.size(file) > MAX_BYTES) {
                faults.add(fault("", "tiles.file.large"));
                return entries;
            }
            JsonNode list = JSON.readTree(Files.readAllBytes(file)).path("sources");
            if (!list.isArray()) {
                faults.add(fault("/sources", "tiles.file.list"));
            }
            for (int i = 0; list.isArray() && i < list.size(); i++) {
                entries.put("/sources/" + i, list.get(i));
            }
        } catch (NoSuchFileException e) {
            faults.add(fault("", "tiles.file.missing"));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            faults.add(fault("", "tiles.file.json", line));
        } catch (IOException e) {
            faults.add(fault("", "tiles.file.unreadable"));
        }
        return entries;
    }

    static CatalogueFault fault(String where, String key, Object... arguments) {
        return new CatalogueFault(where, Messages.both(key, arguments), Messages.both("tiles.file.remedy"));
    }

    public Optional<SourceSpec> spec(String id) {
        return specs.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }

    /**
     * Opens a source; the embedded map for an id that is not known.
     *
     * @param userAgent the program's name and version, which tile servers ask for
     * @param embedded makes the embedded map
     */
    public TileSource open(String id, String userAgent, Function<SourceSpec, TileSource> embedded) {
        SourceSpec spec = spec(id).or(() -> spec(SourceSpec.EMBEDDED)).orElseGet(SourceSpec::embedded);
        return switch (spec.kind()) {
            case EMBEDDED -> embedded.apply(spec);
            case XYZ ->
                new WebTileSource(
                        spec, "", new WebAccess(new Hosts(), TileStore.NONE, () -> userAgent, TileLimits.STANDARD));
            case MBTILES, PMTILES, FOLDER -> throw new IllegalStateException("not read yet: " + spec.kind());
        };
    }
}
