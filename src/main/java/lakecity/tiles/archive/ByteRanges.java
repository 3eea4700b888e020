package lakecity.tiles.archive;

import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;

/** A file of which parts can be read: on a disk or on a server. Any thread; slow. */
public interface ByteRanges extends AutoCloseable {

    /**
     * Reads a part.
     *
     * @param offset from the beginning of the file
     * @param length how many bytes; fewer come only at the end of the file
     * @throws TileException when it cannot be read, or is another file than before
     */
    byte[] read(long offset, int length) throws TileException;

    /** Whether it has become another file: every read fails then, so that parts of two are never mixed. Quick. */
    default boolean isChanged() {
        return false;
    }

    /** How what it comes from does. Quick. */
    default TileHealth health() {
        return TileHealth.LOCAL;
    }

    /** What to call it in messages: a file's name or a server's. */
    String name();

    @Override
    void close();
}
