package lakecity.tiles.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLimits;

/**
 * A PMTiles file of version 3 with pictures, on a disk or a server. Written after the published specification; see
 * docs/decisions/0010-pmtiles-reader.md. Any thread.
 */
final class PmtilesArchive implements TileArchive {
    /** Header and root directory lie within these, says the specification: one request has both. */
    private static final int HEAD = 16_384;

    private static final int LARGEST_METADATA = 1 << 20;
    /** Directories of directories; one level is usual. */
    private static final int DEEPEST = 4;

    private final ByteRanges file;
    private final PmtilesHeader header;
    private final PmtilesDirectory root;
    private final PmtilesLeaves leaves;
    private final Summary summary;
    private final Map<String, String> metadata;

    PmtilesArchive(ByteRanges file) throws TileException {
        this.file = file;
        byte[] head = file.read(0, HEAD);
        this.header = PmtilesHeader.of(head, file.name());
        this.leaves = new PmtilesLeaves(file, header);
        this.root = leaves.root(head);
        JsonNode said = said();
        this.metadata = ArchiveText.metadata(plain(said));
        this.summary = summary(said);
    }

    private JsonNode said() throws TileException {
        JsonMapper json = JsonMapper.builder().build();
        PmtilesHeader.Part part = header.metadata();
        if (part.length() == 0 || part.length() > LARGEST_METADATA) {
            return json.createObjectNode();
        }
        byte[] bytes = file.read(part.offset(), (int) part.length());
        if (header.inflateDirectories()) {
            bytes = Inflated.of(bytes, LARGEST_METADATA, file.name());
        }
        try {
            return json.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw TileException.file("tiles.archive.corrupt", file.name());
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", file.name());
        }
    }

    private Summary summary(JsonNode metadata) {
        return new Summary(
                "PMTiles 3",
                ArchiveText.plain(metadata.path("name").asText("")),
                ArchiveText.plain(metadata.path("attribution").asText("")),
                header.picture(),
                header.minZoom(),
                header.maxZoom(),
                header.bounds(),
                header.addressed() > 0 ? header.addressed() : -1);
    }

    /** Texts and numbers; lists and objects are for programs. */
    private static Map<String, String> plain(JsonNode said) {
        Map<String, String> plain = new TreeMap<>();
        said.properties().forEach(each -> {
            if (each.getValue().isValueNode()) {
                plain.put(each.getKey(), each.getValue().asText());
            }
        });
        return plain;
    }

    @Override
    public Map<String, String> metadata() {
        return metadata;
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public Optional<byte[]> read(TileCoord tile) throws TileException {
        long id = HilbertIds.id(tile);
        PmtilesDirectory directory = root;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int entry = directory.find(id);
            if (entry < 0) {
                return Optional.empty();
            }
            if (directory.run(entry) > 0) {
                return Optional.of(tile(directory, entry));
            }
            directory = leaves.get(directory.offset(entry), directory.length(entry));
        }
        throw TileException.file("tiles.archive.loop", file.name());
    }

    private byte[] tile(PmtilesDirectory directory, int entry) throws TileException {
        int limit = TileLimits.STANDARD.bytes();
        long offset = directory.offset(entry);
        int length = directory.length(entry);
        if (!header.tiles().holds(offset, length)) {
            throw TileException.file("tiles.archive.corrupt", file.name());
        }
        if (length > limit) {
            throw TileException.file("tiles.archive.tileTooLong", file.name(), limit >> 10);
        }
        byte[] bytes = file.read(header.tiles().offset() + offset, length);
        if (bytes.length < length) {
            throw TileException.file("tiles.archive.truncated", file.name());
        }
        return header.inflateTiles() || Inflated.isGzip(bytes) ? Inflated.of(bytes, limit, file.name()) : bytes;
    }

    @Override
    public void walk(Walk walk) throws TileException {
        walk(root, walk, 1, new HashSet<>());
    }

    private void walk(PmtilesDirectory directory, Walk walk, int depth, Set<Long> seen) throws TileException {
        for (int entry = 0; entry < directory.size() && walk.goesOn(); entry++) {
            long run = Math.max(1, directory.run(entry));
            long id = directory.id(entry);
            if (!HilbertIds.isTile(id) || !HilbertIds.isTile(id + run - 1)) {
                walk.fault("#" + id, TileException.file("tiles.archive.noSuchTile", file.name()));
                continue;
            }
            TileCoord tile = HilbertIds.tile(id);
            try {
                if (directory.run(entry) > 0) {
                    walk.file(tile, run, tile(directory, entry));
                } else {
                    descend(directory, entry, walk, depth, seen);
                }
            } catch (TileException e) {
                walk.fault(tile.zoom() + "/" + tile.x() + "/" + tile.y(), e);
            }
        }
    }

    private void descend(PmtilesDirectory above, int entry, Walk walk, int depth, Set<Long> seen) throws TileException {
        // A directory that is led to twice would be looped through, or met again and again.
        if (depth >= DEEPEST || !seen.add(above.offset(entry))) {
            throw TileException.file("tiles.archive.loop", file.name());
        }
        PmtilesDirectory leaf = leaves.get(above.offset(entry), above.length(entry));
        boolean last = entry + 1 == above.size();
        if (leaf.id(0) < above.id(entry) || !last && leaf.id(leaf.size() - 1) >= above.id(entry + 1)) {
            throw TileException.file("tiles.archive.corrupt", file.name());
        }
        walk(leaf, walk, depth + 1, seen);
    }

    @Override
    public TileHealth health() {
        return file.health();
    }

    /** Whether its file has become another one: it is of no use any more. */
    boolean isOutdated() {
        return file.isChanged();
    }

    @Override
    public void close() {
        file.close();
    }
}
