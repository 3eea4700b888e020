package lakecity.tiles.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;
import org.jspecify.annotations.Nullable;

/** One connection that reads; one thread at a time. */
final class Reader implements AutoCloseable {
    /** No tile is larger, in bytes. */
    static final int MOST = 16 << 20;

    private static final int PATIENCE = 1000;

    private final Connection connection;
    private final PreparedStatement select;

    Reader(Path file) throws SQLException {
        connection = Connections.open(file, PATIENCE);
        try {
            Connections.execute(connection, "PRAGMA query_only = ON");
            select = connection.prepareStatement("SELECT etag, modified, fresh_until, used, checksum, bytes FROM tiles"
                    + " WHERE source = ? AND zoom = ? AND x = ? AND y = ? AND scale = ? AND length(bytes) <= " + MOST);
        } catch (SQLException e) {
            Connections.close(connection);
            throw e;
        }
    }

    /**
     * A row.
     *
     * @param isWhole whether its checksum is right
     */
    record Row(StoredTile tile, long used, boolean isWhole) {}

    @Nullable
    Row read(TileStore.Key key) throws SQLException {
        select.setString(1, key.source());
        select.setInt(2, key.tile().zoom());
        select.setInt(3, key.tile().x());
        select.setInt(4, key.tile().y());
        select.setInt(5, key.scale());
        try (ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                return null;
            }
            long freshUntil = rows.getLong(3);
            byte[] bytes = rows.getBytes(6);
            StoredTile tile = new StoredTile(
                    bytes == null ? new byte[0] : bytes,
                    rows.getString(1),
                    rows.getString(2),
                    Instant.ofEpochMilli(freshUntil));
            return new Row(tile, rows.getLong(4), rows.getLong(5) == Checksum.of(key, tile, freshUntil));
        }
    }

    @Override
    public void close() {
        Connections.close(connection);
    }
}
