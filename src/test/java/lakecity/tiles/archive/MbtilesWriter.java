package lakecity.tiles.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import lakecity.geo.TileCoord;

/** Writes small MBTiles files for tests by plain SQL. */
public final class MbtilesWriter {
    private MbtilesWriter() {}

    public static Path write(Path file, Map<String, String> metadata, Map<TileCoord, byte[]> tiles)
            throws SQLException {
        run(
                file,
                "CREATE TABLE metadata (name text, value text)",
                "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)",
                "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
                for (Map.Entry<String, String> entry : metadata.entrySet()) {
                    insert.setString(1, entry.getKey());
                    insert.setString(2, entry.getValue());
                    insert.execute();
                }
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
                for (Map.Entry<TileCoord, byte[]> entry : tiles.entrySet()) {
                    TileCoord tile = entry.getKey();
                    insert.setInt(1, tile.zoom());
                    insert.setInt(2, tile.x());
                    insert.setInt(3, (1 << tile.zoom()) - 1 - tile.y());
                    insert.setBytes(4, entry.getValue());
                    insert.execute();
                }
            }
            connection.commit();
        }
        return file;
    }

    static Path run(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        return file;
    }
}
