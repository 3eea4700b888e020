package lakecity.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.Plan;

/**
 * Reads and writes a {@link View} as JSON (UTF-8): a scene, a bookmark, the last session. Ids the plan does not have,
 * and values that make no sense, become issues; the rest of the view still holds. Fields that are not known are kept
 * and written again. Any thread.
 */
public final class ViewJson {
    /** No view is larger than this, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** No view is nested deeper than this. */
    public static final int MAX_DEPTH = 40;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(100)
                            .maxStringLength(100_000)
                            .maxNameLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ViewJson() {}

    /** A view that was read, and what in its file was wrong or is not in the plan. */
    public record Loaded(View view, List<Issue> issues) {
        public Loaded {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Reads a view from a file.
     *
     * @param home what holds where the file says nothing
     * @throws IOException when the file cannot be read
     */
    public static Loaded read(Path file, Plan plan, View home) throws IOException, ViewFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in.readNBytes(MAX_BYTES + 1), plan, home);
        }
    }

    /** Reads a view from bytes; name is what issues call the file. */
    public static Loaded read(String name, byte[] json, Plan plan, View home) throws ViewFileException {
        if (json.length > MAX_BYTES) {
            throw fault(name, "", "view.file.large", MAX_BYTES / 1024);
        }
        JsonNode root = parse(name, json);
        if (!(root instanceof ObjectNode object)) {
            throw fault(name, "/", "view.file.not-object");
        }
        return take(name, "", object, plan, home);
    }

    /**
     * Takes a view that is part of a larger file.
     *
     * @param name what issues call the file
     * @param where what stands before the places of issues: the JSON pointer of the view in its file
     */
    public static Loaded take(String name, String where, ObjectNode json, Plan plan, View home) {
        ViewFields fields = new ViewFields(name, where, json, plan);
        View view = fields.view(home);
        return new Loaded(view, fields.issues());
    }

    /** The view as a part of a larger file. */
    public static ObjectNode tree(View view) {
        return ViewTree.of(view);
    }

    /** The view as JSON, indented for people. */
    public static byte[] write(View view) {
        try {
            // By way of a text: half a pair of surrogates, which a file may smuggle in, has no bytes.
            return MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(ViewTree.of(view))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    private static JsonNode parse(String name, byte[] json) throws ViewFileException {
        try {
            return MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            throw fault(name, place(e), "view.file.limits", MAX_DEPTH);
        } catch (JsonProcessingException e) {
            throw fault(name, place(e), "view.file.not-json");
        } catch (IOException e) {
            throw fault(name, "", "view.file.not-json");
        }
    }

    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
    }

    private static ViewFileException fault(String name, String where, String key, Object... arguments) {
        return new ViewFileException(name, where, Messages.both(key, arguments), Messages.both("view.file.remedy"));
    }
}
