package lakecity.tiles.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** How the file is opened, and short questions to SQLite. */
final class Connections {
    private Connections() {}

    /** @param patience milliseconds to wait for others that write */
    static Connection open(Path file, int patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(patience);
        // As a URI, in which no character of a path is taken for an option.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
        try {
            execute(connection, "PRAGMA trusted_schema = OFF");
            execute(connection, "PRAGMA synchronous = NORMAL");
            execute(connection, "PRAGMA cell_size_check = ON");
        } catch (SQLException e) {
            close(connection);
            throw e;
        }
        return connection;
    }

    /** Runs to the end whatever a statement gives. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    static void close(Connection... each) {
        for (Connection one : each) {
            try {
                one.close();
            } catch (SQLException e) {
                // What cannot even be closed is given up all the same.
            }
        }
    }
}
