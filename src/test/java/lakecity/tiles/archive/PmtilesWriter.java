package lakecity.tiles.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import lakecity.geo.TileCoord;

/** Writes small PMTiles files for tests, sound ones and broken ones. */
public final class PmtilesWriter {
    private final ByteArrayOutputStream tiles = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();
    private final ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    private byte[] metadata = "{\"name\":\"made\",\"attribution\":\"<b>Me</b>\"}".getBytes(StandardCharsets.UTF_8);
    int compression = 2;
    int tileCompression = 1;
    int type = 2;
    int version = 3;
    int minZoom = 0;
    int maxZoom = 22;

    record Entry(long id, long run, int length, long offset) {}

    void metadata(byte[] bytes) {
        metadata = bytes;
    }

    /** All tiles down to a zoom, in the order of their numbers. */
    public static List<TileCoord> ascending(int deepest) {
        List<TileCoord> all = new ArrayList<>();
        for (long id = 0; HilbertIds.tile(id).zoom() <= deepest; id++) {
            all.add(HilbertIds.tile(id));
        }
        return all;
    }

    /** Tiles are added in ascending order of their numbers. */
    public PmtilesWriter add(TileCoord tile, byte[] file) {
        return add(HilbertIds.id(tile), 1, file);
    }

    PmtilesWriter add(long id, long run, byte[] file) {
        entries.add(new Entry(id, run, file.length, tiles.size()));
        tiles.writeBytes(file);
        return this;
    }

    /** An entry as it is. */
    PmtilesWriter entry(long id, long run, int length, long offset) {
        entries.add(new Entry(id, run, length, offset));
        return this;
    }

    /** Puts the entries so far into a leaf directory and goes on with an entry that leads to it. */
    PmtilesWriter leaf() {
        byte[] bytes = packed(directory(entries));
        Entry to = new Entry(entries.get(0).id(), 0, bytes.length, leaves.size());
        leaves.writeBytes(bytes);
        entries.clear();
        entries.add(to);
        return this;
    }

    /** Every so many entries go into a leaf directory. */
    public PmtilesWriter leaves(int each) {
        List<Entry> all = new ArrayList<>(entries);
        List<Entry> root = new ArrayList<>();
        for (int i = 0; i < all.size(); i += each) {
            entries.clear();
            entries.addAll(all.subList(i, Math.min(all.size(), i + each)));
            leaf();
            root.add(entries.get(0));
        }
        entries.clear();
        entries.addAll(root);
        return this;
    }

    public byte[] bytes() {
        return bytes(packed(directory(entries)));
    }

    byte[] bytes(byte[] root) {
        byte[] packed = packed(metadata);
        ByteBuffer out = ByteBuffer.allocate(127 + root.length + packed.length + leaves.size() + tiles.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) version);
        long at = 127;
        for (int length : new int[] {root.length, packed.length, leaves.size(), tiles.size()}) {
            out.putLong(at).putLong(length);
            at += length;
        }
        out.putLong(entries.size()).putLong(entries.size()).putLong(entries.size());
        out.put((byte) 1).put((byte) compression).put((byte) tileCompression).put((byte) type);
        out.put((byte) minZoom).put((byte) maxZoom);
        out.putInt(1_150_000_000).putInt(370_000_000).putInt(1_160_000_000).putInt(380_000_000);
        out.position(127);
        return out.put(root)
                .put(packed)
                .put(leaves.toByteArray())
                .put(tiles.toByteArray())
                .array();
    }

    private byte[] packed(byte[] bytes) {
        return compression == 2 ? gzip(bytes) : bytes;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] directory(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, entries.size());
        long former = 0;
        for (Entry entry : entries) {
            varint(out, entry.id() - former);
            former = entry.id();
        }
        entries.forEach(entry -> varint(out, entry.run()));
        entries.forEach(entry -> varint(out, entry.length()));
        for (int i = 0; i < entries.size(); i++) {
            Entry before = i == 0 ? null : entries.get(i - 1);
            boolean follows = before != null
                    && before.offset() + before.length() == entries.get(i).offset();
            varint(out, follows ? 0 : entries.get(i).offset() + 1);
        }
        return out.toByteArray();
    }

    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
