package lakecity.tiles.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import lakecity.tiles.TileException;

/** Opens what holds tiles: a look at the content tells what it is, never the name. */
public final class TileArchives {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private TileArchives() {}

    /**
     * Opens an MBTiles or PMTiles file or a folder of z/x/y files.
     *
     * @throws TileException when it is missing, none of these, broken, or holds vector tiles
     */
    public static TileArchive open(Path path) throws TileException {
        if (Files.isDirectory(path)) {
            return new FolderArchive(path);
        }
        // Not a pipe or a device, on which opening may wait for ever.
        if (!Files.isRegularFile(path)) {
            throw TileException.file("tiles.archive.missing", ArchiveText.name(path));
        }
        FileRanges file = new FileRanges(path);
        byte[] start;
        try {
            start = file.read(0, SQLITE.length);
        } catch (TileException e) {
            file.close();
            throw e;
        }
        if (Arrays.equals(start, SQLITE)) {
            file.close();
            return MbtilesArchive.open(path);
        }
        file.close();
        return open(() -> new FileRanges(path));
    }

    /**
     * Opens a PMTiles file that is read part by part, and opens it anew when it has become another file.
     *
     * @throws TileException when it cannot be read, is no PMTiles file of version 3, is broken, or holds vector tiles
     */
    public static TileArchive open(Opening opening) throws TileException {
        return new RenewedArchive(opening);
    }

    /** Opens the file as it is by now; it is closed with the archive, also when that cannot be opened. */
    @FunctionalInterface
    public interface Opening {
        ByteRanges open() throws TileException;
    }

    static PmtilesArchive pmtiles(ByteRanges file) throws TileException {
        boolean opened = false;
        try {
            PmtilesArchive archive = new PmtilesArchive(file);
            opened = true;
            return archive;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }
}
