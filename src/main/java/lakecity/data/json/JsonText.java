package lakecity.data.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a JSON tree, strictly (RFC 8259): valid UTF-8 with or without its mark, one value, no double keys, no NaN, no
 * more depth, tokens or length than a map needs. Faults say line and column as "3:14".
 */
public final class JsonText {
    /** Deepest nesting of brackets. */
    static final int MOST_DEPTH = 100;
    /** Most tokens (brackets, names, values) of a file: a million positions. */
    static final long MOST_TOKENS = 4_000_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(100_000)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .maxDocumentLength(PackFiles.MOST_GEOJSON)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** Reads a file's bytes; file is its name for messages. */
    public static JsonNode parse(String file, byte[] bytes) throws Refusal {
        CharBuffer text = decode(file, bytes);
        CharArrayReader reader = new CharArrayReader(text.array(), text.arrayOffset() + text.position(), text.length());
        try (JsonParser parser = MAPPER.createParser(reader)) {
            return tree(file, parser);
        } catch (IOException | IllegalStateException e) {
            throw new Refusal(file, "", "data.json.syntax", plain(String.valueOf(e.getMessage())));
        }
    }

    private static JsonNode tree(String file, JsonParser parser) throws IOException, Refusal {
        try {
            JsonNode node = MAPPER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw new Refusal(file, "1:1", "data.json.empty");
            }
            return node;
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("nesting");
            String where = where(parser.currentTokenLocation());
            throw deep
                    ? new Refusal(file, where, "data.json.deep", MOST_DEPTH)
                    : new Refusal(file, where, "data.json.long");
        } catch (JsonProcessingException e) {
            throw refusal(file, e);
        }
    }

    private static String where(@Nullable JsonLocation place) {
        return place == null ? "" : place.getLineNr() + ":" + place.getColumnNr();
    }

    private static CharBuffer decode(String file, byte[] bytes) throws Refusal {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            in.position(3);
        } else if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new Refusal(file, "1:1", "data.json.utf16");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean bad = decoder.decode(in, out, true).isError();
        out.flip();
        if (bad) {
            throw new Refusal(file, end(out), "data.json.utf8", Integer.toHexString(bytes[in.position()] & 0xFF));
        }
        return out;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String end(CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean next = text.charAt(i) == '\n';
            line += next ? 1 : 0;
            column = next ? 1 : column + 1;
        }
        return line + ":" + column;
    }

    private static Refusal refusal(String file, JsonProcessingException e) {
        String where = where(e.getLocation());
        String message = plain(e.getOriginalMessage());
        if (e instanceof JsonEOFException) {
            return new Refusal(file, where, "data.json.cut");
        }
        if (message.startsWith("Duplicate field")) {
            return new Refusal(file, where, "data.json.twice", message.replaceAll("^[^'\"]*['\"]|['\"][^'\"]*$", ""));
        }
        if (message.startsWith("Non-standard token")) {
            return new Refusal(file, where, "data.json.nan", message.replaceAll("^[^'\"]*['\"]|['\"].*$", ""));
        }
        if (message.startsWith("Trailing token")) {
            return new Refusal(file, where, "data.json.trailing");
        }
        return new Refusal(file, where, "data.json.syntax", message);
    }

    /** A message of the library on one line of bounded length. */
    private static String plain(String message) {
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return line.length() > 160 ? line.substring(0, 160) + " …" : line;
    }
}
