package lakecity.tiles.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lakecity.geo.Bounds;
import lakecity.tiles.TileException;

/**
 * The first 127 bytes of a PMTiles file (version 3 specification, "Header"). Lengths and offsets are bytes from the
 * beginning of the file.
 */
record PmtilesHeader(
        Part root,
        Part metadata,
        Part leaves,
        Part tiles,
        long addressed,
        boolean inflateDirectories,
        boolean inflateTiles,
        String picture,
        int minZoom,
        int maxZoom,
        Bounds bounds) {

    static final int LENGTH = 127;
    private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final int NONE = 1;
    private static final int GZIP = 2;

    /** A part of the file. */
    record Part(long offset, long length) {
        /** Whether a piece of it, counted from its beginning, lies within. */
        boolean holds(long from, long count) {
            return from >= 0 && count >= 0 && from <= length - count;
        }
    }

    /** @throws TileException when it is no PMTiles 3 or the tiles are no pictures that can be read */
    static PmtilesHeader of(byte[] bytes, String name) throws TileException {
        if (bytes.length < MAGIC.length || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            throw TileException.file("tiles.archive.unknown", name);
        }
        if (bytes.length < LENGTH) {
            throw TileException.file("tiles.archive.truncated", name);
        }
        if (bytes[7] != 3) {
            throw TileException.file("tiles.archive.version", name, bytes[7] & 0xff);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int minZoom = bytes[100] & 0xff;
        return new PmtilesHeader(
                part(in, 8, name),
                part(in, 24, name),
                part(in, 40, name),
                part(in, 56, name),
                Math.max(0, in.getLong(72)),
                compressed(bytes[97], name),
                compressed(bytes[98], name),
                picture(bytes[99], name),
                minZoom,
                ArchiveText.deepest(minZoom, bytes[101] & 0xff, name),
                ArchiveText.bounds(degrees(in, 102), degrees(in, 106), degrees(in, 110), degrees(in, 114)));
    }

    private static Part part(ByteBuffer in, int at, String name) throws TileException {
        long offset = in.getLong(at);
        long length = in.getLong(at + 8);
        if (offset < 0 || length < 0 || offset > Long.MAX_VALUE / 4 || length > Long.MAX_VALUE / 4) {
            throw TileException.file("tiles.archive.corrupt", name);
        }
        return new Part(offset, length);
    }

    private static double degrees(ByteBuffer in, int at) {
        return in.getInt(at) / 1e7;
    }

    private static boolean compressed(byte how, String name) throws TileException {
        if (how < 0 || how > GZIP) {
            String what = how == 3 ? "Brotli" : how == 4 ? "Zstandard" : String.valueOf(how & 0xff);
            throw TileException.file("tiles.archive.compression", name, what);
        }
        return how > NONE;
    }

    private static String picture(byte type, String name) throws TileException {
        return switch (type) {
            case 0 -> "";
            case 1, 6 -> throw TileException.file("tiles.archive.vector", name);
            case 2 -> "png";
            case 3 -> "jpeg";
            case 4 -> "webp";
            default ->
                throw TileException.file(
                        "tiles.archive.picture", name, type == 5 ? "AVIF" : String.valueOf(type & 0xff));
        };
    }
}
