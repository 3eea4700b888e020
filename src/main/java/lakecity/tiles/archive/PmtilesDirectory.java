package lakecity.tiles.archive;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * A directory of a PMTiles file: numbers of tiles, ascending, and where the file of each lies. Entries whose run is 0 lead to
 * another directory (PMTiles version 3 specification, "Directories"). Immutable.
 */
final class PmtilesDirectory {
    private static final int LEAST_ENTRY = 4;

    private final long[] ids;
    private final long[] runs;
    private final int[] lengths;
    private final long[] offsets;

    private PmtilesDirectory(int count) {
        ids = new long[count];
        runs = new long[count];
        lengths = new int[count];
        offsets = new long[count];
    }

    /**
     * Reads one, no longer compressed.
     *
     * @throws DataFormatException when it cannot be one
     */
    static PmtilesDirectory of(byte[] bytes) throws DataFormatException {
        Varints in = new Varints(bytes);
        long count = in.next();
        // Every entry takes four bytes at least, so a small file cannot ask for a large table.
        if (count < 1 || count > bytes.length / LEAST_ENTRY) {
            throw new DataFormatException("entries");
        }
        PmtilesDirectory directory = new PmtilesDirectory((int) count);
        directory.read(in);
        return directory;
    }

    private void read(Varints in) throws DataFormatException {
        long id = 0;
        for (int i = 0; i < ids.length; i++) {
            long step = in.next();
            id += step;
            require(step >= 0 && id >= 0 && (i == 0 || step > 0));
            ids[i] = id;
        }
        for (int i = 0; i < runs.length; i++) {
            runs[i] = in.next();
            require(runs[i] >= 0 && (i + 1 == runs.length || runs[i] <= ids[i + 1] - ids[i]));
        }
        for (int i = 0; i < lengths.length; i++) {
            long length = in.next();
            require(length > 0 && length <= Integer.MAX_VALUE);
            lengths[i] = (int) length;
        }
        for (int i = 0; i < offsets.length; i++) {
            long offset = in.next();
            require(offset > 0 || offset == 0 && i > 0);
            offsets[i] = offset == 0 ? offsets[i - 1] + lengths[i - 1] : offset - 1;
            require(offsets[i] >= 0 && offsets[i] <= Long.MAX_VALUE / 4);
        }
    }

    private static void require(boolean sound) throws DataFormatException {
        if (!sound) {
            throw new DataFormatException("entry");
        }
    }

    int size() {
        return ids.length;
    }

    /** The entry that holds a tile or leads to it; -1 for none. */
    int find(long id) {
        int at = Arrays.binarySearch(ids, id);
        int entry = at >= 0 ? at : -at - 2;
        return entry < 0 || runs[entry] > 0 && id - ids[entry] >= runs[entry] ? -1 : entry;
    }

    long id(int entry) {
        return ids[entry];
    }

    /** How many tiles have this file; 0 for a directory. */
    long run(int entry) {
        return runs[entry];
    }

    int length(int entry) {
        return lengths[entry];
    }

    /** From the beginning of the tiles, or of the leaf directories. */
    long offset(int entry) {
        return offsets[entry];
    }
}
