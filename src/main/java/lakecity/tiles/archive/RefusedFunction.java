package lakecity.tiles.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sqlite.Function;

/**
 * Stands for a function of SQLite that views in a file of somebody else's may not use. Those below may take hours over one
 * long text, as the time grows with the square of its length, and nothing can stop them until they are done.
 */
final class RefusedFunction extends Function {
    /** With how many arguments there are. */
    private static final Map<String, List<Integer>> SLOW = Map.of(
            "instr", List.of(2),
            "trim", List.of(2),
            "ltrim", List.of(2),
            "rtrim", List.of(2),
            "replace", List.of(3),
            "unhex", List.of(2),
            "glob", List.of(2),
            "like", List.of(2, 3));

    /** Takes the slow functions from a connection whose schema is not trusted. */
    static void insteadOfSlowOnes(Connection connection) throws SQLException {
        for (Map.Entry<String, List<Integer>> slow : SLOW.entrySet()) {
            for (int arguments : slow.getValue()) {
                Function.create(connection, slow.getKey(), new RefusedFunction(), arguments, 0);
            }
        }
    }

    @Override
    protected void xFunc() throws SQLException {
        error("not to be used here");
    }
}
