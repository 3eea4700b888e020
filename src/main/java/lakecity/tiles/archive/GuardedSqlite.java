package lakecity.tiles.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import lakecity.tiles.TileException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/**
 * A connection to an SQLite file of somebody else's: it cannot be written to, its views may call harmless and quick functions
 * only, and no step of a query goes on for longer than agreed. For one thread at a time.
 */
final class GuardedSqlite implements AutoCloseable {
    /** How often we look at the clock, in instructions of SQLite's machine: every millisecond or so. */
    private static final int INSTRUCTIONS = 50_000;
    /** Greatest text or blob in bytes, and so greatest row. */
    private static final int LARGEST = 8 << 20;

    private final Connection connection;
    private final String name;
    /** Nanoseconds of one step. */
    private final long longest;

    private volatile long until;

    private GuardedSqlite(Connection connection, String name, long longest) {
        this.connection = connection;
        this.name = name;
        this.longest = longest;
    }

    /**
     * Opens a file for reading. Where SQLite may not put its own files beside it (a folder or medium that cannot be written
     * to), which it needs for a file in WAL mode, the file is taken as it is: as one that nobody changes, without what
     * another program may have left in its log.
     *
     * @param name for messages
     * @param longest milliseconds of one step
     */
    static GuardedSqlite open(Path path, String name, long longest) throws TileException {
        // The address of the file has blanks, %, ? and # written as %20 and so on, as SQLite wants it.
        String address = "jdbc:sqlite:file:" + path.toUri().getRawPath() + "?mode=ro";
        try {
            return connect(address, name, longest);
        } catch (SQLException e) {
            if (!needsFilesBeside(e)) {
                throw explain(e, name, longest);
            }
        }
        try {
            return connect(address + "&immutable=1", name, longest);
        } catch (SQLException e) {
            throw explain(e, name, longest);
        }
    }

    private static boolean needsFilesBeside(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    private static GuardedSqlite connect(String address, String name, long longest) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(2000);
        GuardedSqlite guard =
                new GuardedSqlite(config.createConnection(address), name, TimeUnit.MILLISECONDS.toNanos(longest));
        boolean guarded = false;
        try {
            guard.restrict();
            guarded = true;
            return guard;
        } finally {
            if (!guarded) {
                guard.close();
            }
        }
    }

    private void restrict() throws SQLException {
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST);
        connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        begin();
        ProgressHandler.setHandler(connection, INSTRUCTIONS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - until > 0 ? 1 : 0;
            }
        });
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            RefusedFunction.insteadOfSlowOnes(connection);
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA query_only = ON");
            // The first that reads the file.
            statement.execute("PRAGMA schema_version");
        }
    }

    Connection connection() {
        return connection;
    }

    /** Says that a step of a query begins. */
    void begin() {
        until = System.nanoTime() + longest;
    }

    /** What a failure means, without the words of SQLite, which may hold text of the file. */
    TileException explain(SQLException failure) {
        return explain(failure, name, TimeUnit.NANOSECONDS.toMillis(longest));
    }

    private static TileException explain(SQLException failure, String name, long longest) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_INTERRUPT ->
                TileException.file("tiles.archive.slow", name, TimeUnit.MILLISECONDS.toSeconds(longest));
            case SQLITE_TOOBIG -> TileException.file("tiles.archive.tileTooLong", name, LARGEST >> 10);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> TileException.file("tiles.archive.corrupt", name);
            case SQLITE_ERROR -> TileException.file("tiles.archive.schema", name);
            default -> TileException.file("tiles.archive.unreadable", name);
        };
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was only read; there is nothing to lose.
        }
    }
}
