package lakecity.tiles.archive;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import lakecity.tiles.TileException;
import org.jspecify.annotations.Nullable;

/** The directories of a PMTiles file, bounded in size; those used last stay in memory. Any thread; slow. */
final class PmtilesLeaves {
    /** Bytes of a directory, no longer compressed: room for half a million entries. */
    private static final int LARGEST = 2 << 20;
    /** Entries of all directories kept. */
    private static final int KEPT = 500_000;

    private final ByteRanges file;
    private final PmtilesHeader header;
    private final Map<Long, PmtilesDirectory> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Object reading = new Object();
    private int entries;

    PmtilesLeaves(ByteRanges file, PmtilesHeader header) {
        this.file = file;
        this.header = header;
    }

    /** @param head the beginning of the file */
    PmtilesDirectory root(byte[] head) throws TileException {
        PmtilesHeader.Part part = header.root();
        if (part.length() < 1 || part.length() > LARGEST || part.offset() < PmtilesHeader.LENGTH) {
            throw TileException.file("tiles.archive.corrupt", file.name());
        }
        if (part.offset() + part.length() <= head.length) {
            int from = (int) part.offset();
            return directory(Arrays.copyOfRange(head, from, from + (int) part.length()));
        }
        return read(part.offset(), (int) part.length());
    }

    /**
     * A leaf directory.
     *
     * @param offset from the beginning of the leaf directories
     */
    PmtilesDirectory get(long offset, int length) throws TileException {
        PmtilesDirectory known = known(offset);
        if (known != null) {
            return known;
        }
        if (length > LARGEST || !header.leaves().holds(offset, length)) {
            throw TileException.file("tiles.archive.corrupt", file.name());
        }
        // One at a time: threads that ask for tiles beside each other wait for the same directory.
        synchronized (reading) {
            PmtilesDirectory meanwhile = known(offset);
            if (meanwhile != null) {
                return meanwhile;
            }
            PmtilesDirectory read = read(header.leaves().offset() + offset, length);
            keep(offset, read);
            return read;
        }
    }

    private @Nullable PmtilesDirectory known(long offset) {
        synchronized (kept) {
            return kept.get(offset);
        }
    }

    private void keep(long offset, PmtilesDirectory directory) {
        synchronized (kept) {
            kept.put(offset, directory);
            entries += directory.size();
            var eldest = kept.values().iterator();
            while (entries > KEPT && kept.size() > 1) {
                entries -= eldest.next().size();
                eldest.remove();
            }
        }
    }

    private PmtilesDirectory read(long offset, int length) throws TileException {
        byte[] bytes = file.read(offset, length);
        if (bytes.length < length) {
            throw TileException.file("tiles.archive.truncated", file.name());
        }
        return directory(bytes);
    }

    private PmtilesDirectory directory(byte[] bytes) throws TileException {
        byte[] plain = header.inflateDirectories() ? Inflated.of(bytes, LARGEST, file.name()) : bytes;
        try {
            return PmtilesDirectory.of(plain);
        } catch (DataFormatException e) {
            throw TileException.file("tiles.archive.corrupt", file.name());
        }
    }
}
