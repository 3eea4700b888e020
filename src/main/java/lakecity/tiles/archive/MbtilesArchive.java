package lakecity.tiles.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import org.jspecify.annotations.Nullable;

/**
 * An MBTiles file (MBTiles 1.3 specification) with pictures, opened for reading only. {@code tiles} may be a view. Rows count
 * from the south (TMS) and are turned round here. Any thread; one reads at a time.
 */
final class MbtilesArchive implements TileArchive {
    private static final String ONE =
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?";
    private static final String ALL = "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles";
    private static final int MOST_METADATA = 200;
    /** Longer texts are for programs, such as the layers of vector tiles. */
    private static final int LONGEST_METADATA = 20_000;

    /** How many milliseconds one row may take. */
    private static final long LONGEST = 5000;

    private static final long MOST_AT_LEAST = 10_000;

    private final String name;
    private final GuardedSqlite guard;
    private final PreparedStatement one;
    private final Summary summary;
    private final Map<String, String> metadata = new TreeMap<>();
    /** No honest file has more tiles than bytes; a view can make them without end. */
    private final long most;

    static MbtilesArchive open(Path path) throws TileException {
        return open(path, LONGEST);
    }

    /** @param longest how many milliseconds one row may take */
    static MbtilesArchive open(Path path, long longest) throws TileException {
        return new MbtilesArchive(path, longest);
    }

    private MbtilesArchive(Path path, long longest) throws TileException {
        this.name = ArchiveText.name(path);
        this.most = Math.max(MOST_AT_LEAST, path.toFile().length());
        this.guard = GuardedSqlite.open(path, name, longest);
        boolean opened = false;
        try {
            guard.begin();
            this.one = guard.connection().prepareStatement(ONE);
            read(metadata);
            this.summary = summary(metadata);
            opened = true;
        } catch (SQLException e) {
            throw guard.explain(e);
        } finally {
            if (!opened) {
                guard.close();
            }
        }
    }

    private void read(Map<String, String> into) throws SQLException {
        try (Statement statement = guard.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, value FROM metadata")) {
            while (rows.next() && into.size() < MOST_METADATA) {
                String key = rows.getString(1);
                String value = rows.getString(2);
                if (key != null && value != null && key.length() + value.length() <= LONGEST_METADATA) {
                    into.put(key.toLowerCase(Locale.ROOT), value);
                }
            }
        }
    }

    private Summary summary(Map<String, String> said) throws SQLException, TileException {
        String picture = said.getOrDefault("format", "").strip().toLowerCase(Locale.ROOT);
        if (picture.equals("pbf") || picture.equals("mvt") || picture.contains("mapbox-vector-tile")) {
            throw TileException.file("tiles.archive.vector", name);
        }
        refuseCompressed();
        long minZoom = zoom(said.get("minzoom"), "min");
        long maxZoom = zoom(said.get("maxzoom"), "max");
        return new Summary(
                "MBTiles",
                ArchiveText.plain(said.getOrDefault("name", "")),
                ArchiveText.plain(said.getOrDefault("attribution", "")),
                picture.equals("jpg") ? "jpeg" : ArchiveText.plain(picture),
                (int) minZoom,
                ArchiveText.deepest(minZoom, maxZoom, name),
                bounds(said.getOrDefault("bounds", "")),
                -1);
    }

    /** Vector tiles are gzip files; pictures never are. */
    private void refuseCompressed() throws SQLException, TileException {
        try (Statement statement = guard.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT tile_data FROM tiles LIMIT 1")) {
            if (!rows.next()) {
                throw TileException.file("tiles.archive.empty", name);
            }
            byte[] first = rows.getBytes(1);
            if (first != null && Inflated.isGzip(first)) {
                throw TileException.file("tiles.archive.vector", name);
            }
        }
    }

    /** What the metadata says, else what the tiles say. */
    private long zoom(@Nullable String said, String which) throws SQLException {
        if (said != null && said.strip().matches("-?[0-9]{1,9}")) {
            return Long.parseLong(said.strip());
        }
        try (Statement statement = guard.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + which + "(zoom_level) FROM tiles")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static Bounds bounds(String said) {
        String[] parts = said.split(",", -1);
        try {
            return parts.length != 4
                    ? ArchiveText.WORLD
                    : ArchiveText.bounds(
                            Double.parseDouble(parts[0].strip()),
                            Double.parseDouble(parts[1].strip()),
                            Double.parseDouble(parts[2].strip()),
                            Double.parseDouble(parts[3].strip()));
        } catch (NumberFormatException e) {
            return ArchiveText.WORLD;
        }
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public Map<String, String> metadata() {
        return ArchiveText.metadata(metadata);
    }

    @Override
    public synchronized long count() throws TileException {
        guard.begin();
        try (Statement statement = guard.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM tiles")) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw guard.explain(e);
        }
    }

    @Override
    public synchronized Optional<byte[]> read(TileCoord tile) throws TileException {
        try {
            guard.begin();
            one.setInt(1, tile.zoom());
            one.setInt(2, tile.x());
            one.setInt(3, (1 << tile.zoom()) - 1 - tile.y());
            try (ResultSet rows = one.executeQuery()) {
                byte[] bytes = rows.next() ? rows.getBytes(1) : null;
                return bytes == null || bytes.length == 0 ? Optional.empty() : Optional.of(checked(bytes));
            }
        } catch (SQLException e) {
            throw guard.explain(e);
        }
    }

    private byte[] checked(byte[] bytes) throws TileException {
        int limit = TileLimits.STANDARD.bytes();
        if (bytes.length > limit) {
            throw TileException.file("tiles.archive.tileTooLong", name, limit >> 10);
        }
        return bytes;
    }

    @Override
    public synchronized void walk(Walk walk) throws TileException {
        guard.begin();
        Connection connection = guard.connection();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            long left = most;
            while (walk.goesOn() && next(rows)) {
                if (left-- == 0) {
                    throw TileException.file("tiles.archive.endless", name);
                }
                show(rows, walk);
            }
        } catch (SQLException e) {
            throw guard.explain(e);
        }
    }

    private boolean next(ResultSet rows) throws SQLException {
        guard.begin();
        return rows.next();
    }

    private void show(ResultSet rows, Walk walk) throws SQLException {
        long zoom = rows.getLong(1);
        long column = rows.getLong(2);
        long south = rows.getLong(3);
        boolean known = zoom >= 0 && zoom <= TileCoord.MAX_ZOOM;
        long side = known ? 1L << zoom : 0;
        if (column < 0 || south < 0 || column >= side || south >= side) {
            walk.fault(zoom + "/" + column + "/" + south, TileException.file("tiles.archive.noSuchTile", name));
            return;
        }
        TileCoord tile = new TileCoord((int) zoom, (int) column, (int) (side - 1 - south));
        byte[] bytes = rows.getBytes(4);
        try {
            walk.file(tile, 1, checked(bytes == null ? new byte[0] : bytes));
        } catch (TileException e) {
            walk.fault(zoom + "/" + column + "/" + tile.y(), e);
        }
    }

    @Override
    public synchronized void close() {
        guard.close();
    }
}
