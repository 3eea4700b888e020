package lakecity.tiles.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;

/** The connection that writes, and keeps the file within its room. One thread. */
final class Writer implements AutoCloseable {
    private static final int PATIENCE = 5000;
    private static final long DAY = 86_400_000;
    private static final String KEY = " WHERE source = ? AND zoom = ? AND x = ? AND y = ? AND scale = ?";

    private final Connection connection;
    private final PreparedStatement put;
    private final PreparedStatement remove;
    private final PreparedStatement use;
    private final PreparedStatement oldest;
    private final PreparedStatement evict;
    private final long room;
    private final long slack;
    private final long page;

    /**
     * Opens the file and makes its tables if it is empty.
     *
     * @param room most bytes of the file
     * @param log bytes of the log after which it is worked into the file
     */
    Writer(Path file, long room, long log, long now) throws SQLException {
        connection = Connections.open(file, PATIENCE);
        try {
            Schema.prepare(connection);
            page = Connections.number(connection, "PRAGMA page_size");
            this.room = room;
            slack = Math.min(room / 10, 8 << 20);
            Connections.execute(connection, "PRAGMA wal_autocheckpoint = " + Math.max(16, log / page));
            Connections.execute(connection, "PRAGMA journal_size_limit = " + log);
            put = connection.prepareStatement("INSERT INTO tiles"
                    + " (source, zoom, x, y, scale, etag, modified, fresh_until, used, checksum, bytes)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, zoom, x, y, scale) DO UPDATE SET"
                    + " etag = excluded.etag, modified = excluded.modified, fresh_until = excluded.fresh_until,"
                    + " used = excluded.used, checksum = excluded.checksum, bytes = excluded.bytes");
            remove = connection.prepareStatement("DELETE FROM tiles" + KEY);
            use = connection.prepareStatement("UPDATE tiles SET used = ?6" + numbered());
            oldest = connection.prepareStatement("SELECT id, length(bytes) FROM tiles ORDER BY used, id LIMIT 64");
            evict = connection.prepareStatement("DELETE FROM tiles WHERE id = ?");
            settle(now);
        } catch (SQLException e) {
            Connections.close(connection);
            throw e;
        }
    }

    private static String numbered() {
        return " WHERE source = ?1 AND zoom = ?2 AND x = ?3 AND y = ?4 AND scale = ?5";
    }

    /** A clock that once was wrong must not keep tiles for ever; a limit that was lowered holds from now on. */
    private void settle(long now) throws SQLException {
        if (Connections.number(connection, "SELECT coalesce(max(used), 0) FROM tiles") > now + DAY) {
            Connections.execute(connection, "UPDATE tiles SET used = " + now + " WHERE used > " + now);
        }
        if (held() > room) {
            transaction(() -> makeRoom(0));
        }
        if (Connections.number(connection, "PRAGMA page_count") * page > room) {
            shrink();
        }
    }

    /** Does all of a batch or nothing. */
    void write(Batch batch, long now) throws SQLException {
        transaction(() -> {
            if (batch.clear()) {
                Connections.execute(connection, "DELETE FROM tiles");
            }
            makeRoom(batch.changes().stream().mapToLong(this::taken).sum());
            for (Change change : batch.changes()) {
                StoredTile tile = change.tile();
                if (tile == null) {
                    key(remove, change.key()).executeUpdate();
                } else {
                    put(change.key(), tile, now);
                }
            }
            for (Map.Entry<TileStore.Key, Long> each : batch.used().entrySet()) {
                key(use, each.getKey()).setLong(6, each.getValue());
                use.executeUpdate();
            }
        });
        if (batch.clear() || Connections.number(connection, "PRAGMA page_count") * page > room) {
            shrink();
        }
    }

    /** Works the log into the file and empties it, if nobody reads just now. */
    void checkpoint() throws SQLException {
        Connections.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /** Work that is done wholly or not at all. */
    private interface Work {
        void run() throws SQLException;
    }

    private void transaction(Work work) throws SQLException {
        Connections.execute(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            Connections.execute(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            Connections.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has done so itself.
        }
    }

    private void put(TileStore.Key key, StoredTile tile, long now) throws SQLException {
        long freshUntil = millis(tile.freshUntil());
        key(put, key).setString(6, tile.etag());
        put.setString(7, tile.modified());
        put.setLong(8, freshUntil);
        put.setLong(9, now);
        put.setLong(10, Checksum.of(key, tile, freshUntil));
        put.setBytes(11, tile.bytes());
        put.executeUpdate();
    }

    private static long millis(Instant time) {
        // Any year to 9999; beyond that milliseconds overflow.
        long second = Math.max(-62_135_596_800L, Math.min(253_402_300_799L, time.getEpochSecond()));
        return second * 1000 + time.getNano() / 1_000_000;
    }

    private static PreparedStatement key(PreparedStatement statement, TileStore.Key key) throws SQLException {
        statement.setString(1, key.source());
        statement.setInt(2, key.tile().zoom());
        statement.setInt(3, key.tile().x());
        statement.setInt(4, key.tile().y());
        statement.setInt(5, key.scale());
        return statement;
    }

    /** Forgets what was not used for longest until there is room for more bytes. */
    private void makeRoom(long more) throws SQLException {
        long over = held() + more - room;
        if (over <= 0) {
            return;
        }
        over += slack;
        while (over > 0) {
            List<long[]> rows = oldest();
            if (rows.isEmpty()) {
                return;
            }
            for (long[] row : rows) {
                if (over > 0) {
                    evict.setLong(1, row[0]);
                    evict.executeUpdate();
                    over -= row[1];
                }
            }
        }
    }

    private List<long[]> oldest() throws SQLException {
        List<long[]> found = new ArrayList<>();
        try (ResultSet rows = oldest.executeQuery()) {
            while (rows.next()) {
                found.add(new long[] {rows.getLong(1), rows.getLong(2)});
            }
        }
        return found;
    }

    /** Bytes of the pages in use. */
    private long held() throws SQLException {
        return page
                * (Connections.number(connection, "PRAGMA page_count")
                        - Connections.number(connection, "PRAGMA freelist_count"));
    }

    private long taken(Change change) {
        StoredTile tile = change.tile();
        return tile == null ? 0 : (tile.bytes().length / page + 2) * page;
    }

    /** Gives free pages back, some at a time so that nobody waits long and the log stays short. */
    private void shrink() throws SQLException {
        long free = Connections.number(connection, "PRAGMA freelist_count");
        while (free > 0) {
            Connections.execute(connection, "PRAGMA incremental_vacuum(512)");
            long left = Connections.number(connection, "PRAGMA freelist_count");
            if (left >= free) {
                return;
            }
            free = left;
        }
    }

    @Override
    public void close() {
        Connections.close(connection);
    }
}
