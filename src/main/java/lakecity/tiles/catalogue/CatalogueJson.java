package lakecity.tiles.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import lakecity.i18n.Messages;

/** Reads and writes the JSON files of this package, within limits. */
final class CatalogueJson {
    /** No such file is larger, in bytes. */
    static final int MAX_BYTES = 1 << 20;

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
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private CatalogueJson() {}

    /**
     * The object a file holds. Its exception says nothing of the content.
     *
     * @throws Unreadable when there is none, with a key of messages
     */
    static ObjectNode read(Path file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Unreadable("large", 0);
            }
            JsonNode root = JSON.readTree(bytes);
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw new Unreadable("json", 1);
        } catch (NoSuchFileException e) {
            throw new Unreadable("missing", 0);
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    "json", e.getLocation() == null ? 0 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new Unreadable("unreadable", 0);
        }
    }

    /** A fault in a file of a pack or of the user. */
    static CatalogueFault fault(String where, SpecReader.Owner owner, String key, Object... arguments) {
        String remedy = owner == SpecReader.Owner.PACK ? "tiles.file.remedy" : "tiles.own.remedy";
        return new CatalogueFault(where, Messages.both(key, arguments), Messages.both(remedy));
    }

    static byte[] bytes(ObjectNode root) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(root);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("more than could be read again");
        }
        return bytes;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A file could not be read: missing, unreadable, large or json (with a line). */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;
        private final int line;

        Unreadable(String why, int line) {
            super(why);
            this.why = why;
            this.line = line;
        }

        String why() {
            return why;
        }

        int line() {
            return line;
        }

        /** Whether the file is there and readable but is no JSON object. */
        boolean isBroken() {
            return why.equals("json") || why.equals("large");
        }
    }
}
