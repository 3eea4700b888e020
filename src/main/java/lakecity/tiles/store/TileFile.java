package lakecity.tiles.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import lakecity.tiles.TileStore;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The open file: one connection that writes, a few that read. Reading: any thread; all else: one thread. */
final class TileFile implements AutoCloseable {
    private static final int READERS = 4;

    private final Path path;
    private final @Nullable Object identity;
    private final long log;
    private final Writer writer;
    private final Semaphore places = new Semaphore(READERS);
    private final ConcurrentLinkedDeque<Reader> readers = new ConcurrentLinkedDeque<>();
    private boolean closed;

    /** @param limit most bytes of the file and its log */
    TileFile(Path path, long limit, long now) throws SQLException {
        this.path = path;
        log = log(limit);
        writer = new Writer(path, limit - 4 * log, log, now);
        identity = identity(path);
    }

    /** How long the log may get before it is worked in; it may be four times as long while others read or write. */
    static long log(long limit) {
        return Math.min(4 << 20, limit / 16);
    }

    /** Which file lies there; null where that cannot be told. */
    static @Nullable Object identity(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Which file it is; null where that cannot be told. */
    @Nullable
    Object identity() {
        return identity;
    }

    Reader.@Nullable Row read(TileStore.Key key) throws SQLException {
        places.acquireUninterruptibly();
        Reader reader = readers.poll();
        try {
            if (closed) {
                return null;
            }
            if (reader == null) {
                reader = new Reader(path);
            }
            Reader.Row row = reader.read(key);
            readers.push(reader);
            reader = null;
            return row;
        } finally {
            if (reader != null) {
                reader.close();
            }
            places.release();
        }
    }

    void write(Batch batch, long now) throws SQLException {
        if (identity != null && !identity.equals(identity(path))) {
            throw new SQLiteException("moved", SQLiteErrorCode.SQLITE_READONLY_DBMOVED);
        }
        if (logged() > 2 * log) {
            writer.checkpoint();
            if (logged() > 3 * log) {
                throw new SQLiteException("log too long", SQLiteErrorCode.SQLITE_BUSY);
            }
        }
        writer.write(batch, now);
        if (batch.clear() || logged() > 2 * log) {
            writer.checkpoint();
        }
    }

    private long logged() {
        return size(Aside.beside(path, "-wal"));
    }

    /** Bytes on the disk. */
    static long bytes(Path path) {
        return size(path) + size(Aside.beside(path, "-wal")) + size(Aside.beside(path, "-shm"));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Waits for those who read, which is short. */
    @Override
    public void close() {
        places.acquireUninterruptibly(READERS);
        closed = true;
        for (Reader reader = readers.poll(); reader != null; reader = readers.poll()) {
            reader.close();
        }
        writer.close();
        places.release(READERS);
    }
}
