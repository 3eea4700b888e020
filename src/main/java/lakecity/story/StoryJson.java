package lakecity.story;

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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes to a tree of JSON and back, strictly and within limits: UTF-8, one object, no double keys. */
final class StoryJson {
    /** Longest text of a file, in UTF-16 units. */
    static final int LONGEST_TEXT = 100_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(StoryFile.MAX_DEPTH)
                            .maxNumberLength(100)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StoryJson() {}

    /** Reads the bytes of a file; name is what messages call it. */
    static ObjectNode parse(String name, byte[] json) throws StoryFileException {
        if (json.length > StoryFile.MAX_BYTES) {
            throw new StoryFileException(name, "", "story.file.large", StoryFile.MAX_BYTES >> 20);
        }
        String text = decoded(name, json);
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (StreamConstraintsException e) {
            throw new StoryFileException(name, place(e), "story.file.limits", StoryFile.MAX_DEPTH, LONGEST_TEXT);
        } catch (JsonProcessingException e) {
            throw new StoryFileException(name, place(e), reason(e));
        }
        throw new StoryFileException(name, "/", "story.file.foreign");
    }

    /** A tree as text for people to read; half a surrogate pair becomes a question mark. */
    static byte[] write(JsonNode tree) {
        try {
            String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be written", e);
        }
    }

    private static String decoded(String name, byte[] json) throws StoryFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new StoryFileException(name, "", "story.file.not-utf8");
        }
    }

    private static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.startsWith("Duplicate field") ? "story.file.twice" : "story.file.not-json";
    }

    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
    }
}
