package lakecity.tiles.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of the file. Whoever calls must be alone on the file, or it has them already. */
final class Schema {
    /** "LkCt", so that no other program's file is taken for ours. */
    static final int APPLICATION = 0x4c6b4374;

    static final int VERSION = 1;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE tiles (id INTEGER PRIMARY KEY, source TEXT NOT NULL, zoom INTEGER NOT NULL, x INTEGER NOT"
                    + " NULL, y INTEGER NOT NULL, scale INTEGER NOT NULL, etag TEXT NOT NULL, modified TEXT NOT NULL,"
                    + " fresh_until INTEGER NOT NULL, used INTEGER NOT NULL, checksum INTEGER NOT NULL, bytes BLOB NOT"
                    + " NULL) STRICT",
            "CREATE UNIQUE INDEX tile ON tiles (source, zoom, x, y, scale)",
            "CREATE INDEX age ON tiles (used)");

    private Schema() {}

    /** Makes the tables in an empty file; fails with {@link Fault#BROKEN} when it has others. */
    static void prepare(Connection connection) throws SQLException {
        Set<String> there = tables(connection);
        long version = Connections.number(connection, "PRAGMA user_version");
        long application = Connections.number(connection, "PRAGMA application_id");
        if (there.isEmpty() && version == 0 && application == 0) {
            create(connection);
        } else if (version != VERSION || application != APPLICATION || !there.equals(Set.copyOf(TABLES))) {
            throw Fault.foreign();
        }
        // 2: free pages can be given back bit by bit. It cannot be had later.
        if (Connections.number(connection, "PRAGMA auto_vacuum") != 2) {
            throw Fault.foreign();
        }
    }

    private static void create(Connection connection) throws SQLException {
        Connections.execute(connection, "PRAGMA auto_vacuum = INCREMENTAL");
        Connections.execute(connection, "PRAGMA journal_mode = WAL");
        Connections.execute(connection, "BEGIN IMMEDIATE");
        for (String each : TABLES) {
            Connections.execute(connection, each);
        }
        Connections.execute(connection, "PRAGMA application_id = " + APPLICATION);
        Connections.execute(connection, "PRAGMA user_version = " + VERSION);
        Connections.execute(connection, "COMMIT");
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL LIMIT 9")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
