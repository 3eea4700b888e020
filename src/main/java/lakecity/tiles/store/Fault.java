package lakecity.tiles.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What an error of SQLite means for the cache. BROKEN: the file is not, or no longer, ours. BUSY: others hold it; soon again.
 * MOVED: another file is in its place. UNWRITABLE: disk full, read-only, no such folder.
 */
enum Fault {
    BROKEN,
    BUSY,
    MOVED,
    UNWRITABLE;

    static Fault of(SQLException error) {
        SQLiteErrorCode code =
                error instanceof SQLiteException own ? own.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return MOVED;
        }
        // The low byte is the primary code of an extended one. A plain ERROR is a table or column that is not there.
        return switch (code.code & 0xff) {
            case 1, 11, 24, 26 -> code == SQLiteErrorCode.UNKNOWN_ERROR ? UNWRITABLE : BROKEN;
            case 5, 6, 9, 15, 17 -> BUSY;
            default -> UNWRITABLE;
        };
    }

    /** For a file of SQLite that has not our tables. */
    static SQLiteException foreign() {
        return new SQLiteException("not a cache of tiles", SQLiteErrorCode.SQLITE_NOTADB);
    }
}
