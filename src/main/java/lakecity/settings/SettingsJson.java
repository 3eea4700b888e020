package lakecity.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** The settings as JSON, and JSON as a tree within limits. */
final class SettingsJson {
    static final int SCHEMA = 1;

    private static final int MAX_DEPTH = 10;
    static final int LONGEST_TEXT = 200_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(100)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(1000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SettingsJson() {}

    /** The settings as text for people to read. */
    static byte[] write(Settings settings) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
        settings.language().kept().ifPresent(language -> root.put("language", language.code()));
        settings.theme().kept().ifPresent(theme -> root.put("theme", theme));
        root.put("palette", settings.palette().get());
        root.put("textScale", settings.textScale().get());
        root.put("baseMap", settings.baseMap().get());
        root.put("workOffline", settings.workOffline().get());
        root.put("contact", settings.contact().get());
        putAll(root, "agreed", settings.agreed());
        settings.window()
                .get()
                .ifPresent(place -> root.putObject("window")
                        .put("x", place.x())
                        .put("y", place.y())
                        .put("width", place.width())
                        .put("height", place.height())
                        .put("maximized", place.maximized()));
        root.put("leftWidth", settings.leftWidth().get());
        root.put("detailsWidth", settings.detailsWidth().get());
        root.put("wideTable", settings.wideTable().get());
        root.put("hall", settings.hall().get());
        root.put("showOnMain", settings.showOnMain().get());
        root.put("speaker", settings.speaker().get());
        root.put("tab", settings.tab().get());
        putAll(root, "lastViews", settings.lastViews());
        putAll(root, "recentPacks", settings.recentPacks());
        putAll(root, "officialTexts", settings.officialTexts());
        putAll(root, "officialChapters", settings.officialChapters());
        putAll(root, "searches", settings.searches());
        putAll(root, "bookmarks", settings.bookmarks());
        putAll(root, "stories", settings.stories());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    /** A file's content as a tree; an exception for what is no JSON object or beyond the limits. */
    static ObjectNode parse(byte[] json) throws IOException {
        if (MAPPER.readTree(json) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("not an object");
    }

    private static void putAll(ObjectNode root, String field, Collection<String> texts) {
        texts.forEach(root.putArray(field)::add);
    }

    private static void putAll(ObjectNode root, String field, Map<String, String> texts) {
        texts.forEach(root.putObject(field)::put);
    }
}
