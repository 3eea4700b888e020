package lakecity.tiles.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;

/** A folder of files zoom/column/row.png (or jpg, jpeg, webp), rows counted from the north. Any thread. */
final class FolderArchive implements TileArchive {
    private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "webp");
    /** A folder is not listed further than this. */
    private static final int LONGEST_LIST = 1 << TileCoord.MAX_ZOOM;

    private final Path root;
    private final String name;
    private final Summary summary;
    private volatile String usual = "png";

    FolderArchive(Path folder) throws TileException {
        this.name = ArchiveText.name(folder);
        try {
            this.root = folder.toRealPath();
            this.summary = summary(numbers(root, TileCoord.MAX_ZOOM + 1));
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", name);
        }
    }

    private Summary summary(TreeSet<Integer> zooms) throws IOException, TileException {
        if (zooms.isEmpty()) {
            throw TileException.file("tiles.archive.noZooms", name);
        }
        int first = zooms.first();
        TreeSet<Integer> columns = numbers(root.resolve(String.valueOf(first)), 1 << first);
        Bounds bounds = ArchiveText.WORLD;
        if (!columns.isEmpty()) {
            TreeSet<Integer> rows = new TreeSet<>();
            for (int column : List.of(columns.first(), columns.last())) {
                rows.addAll(numbers(root.resolve(first + "/" + column), 1 << first));
            }
            if (!rows.isEmpty()) {
                bounds = new TileCoord(first, columns.first(), rows.first())
                        .bounds()
                        .union(new TileCoord(first, columns.last(), rows.last()).bounds());
            }
        }
        return new Summary("z/x/y", name, "", "", first, zooms.last(), bounds, -1);
    }

    /** The names in a folder that are numbers below a limit, without their endings. */
    private static TreeSet<Integer> numbers(Path folder, int limit) throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return numbers;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            int seen = 0;
            for (Path file : files) {
                String stem = file.getFileName().toString();
                for (String ending : ENDINGS) {
                    stem = stem.endsWith("." + ending) ? stem.substring(0, stem.length() - ending.length() - 1) : stem;
                }
                if (stem.matches("0|[1-9][0-9]{0,7}") && Integer.parseInt(stem) < limit) {
                    numbers.add(Integer.valueOf(stem));
                }
                if (++seen > LONGEST_LIST) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(e.getCause());
        }
        return numbers;
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public Optional<byte[]> read(TileCoord tile) throws TileException {
        Optional<byte[]> file = read(tile, usual);
        if (file.isPresent()) {
            return file;
        }
        for (String ending : ENDINGS) {
            Optional<byte[]> other = read(tile, ending);
            if (other.isPresent()) {
                usual = ending;
                return other;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> read(TileCoord tile, String ending) throws TileException {
        Path path = root.resolve(tile.zoom() + "/" + tile.x() + "/" + tile.y() + "." + ending);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        int limit = TileLimits.STANDARD.bytes();
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                throw TileException.file("tiles.archive.outside", name);
            }
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    throw TileException.file("tiles.archive.tileTooLong", name, limit >> 10);
                }
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", name);
        }
    }

    @Override
    public void walk(Walk walk) throws TileException {
        try {
            for (int zoom : numbers(root, TileCoord.MAX_ZOOM + 1)) {
                Path folder = root.resolve(String.valueOf(zoom));
                for (int column : numbers(folder, 1 << zoom)) {
                    if (!walk.goesOn()) {
                        return;
                    }
                    walk(zoom, column, walk);
                }
            }
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", name);
        }
    }

    private void walk(int zoom, int column, Walk walk) throws IOException {
        for (int row : numbers(root.resolve(zoom + "/" + column), 1 << zoom)) {
            if (!walk.goesOn()) {
                return;
            }
            TileCoord tile = new TileCoord(zoom, column, row);
            try {
                Optional<byte[]> file = read(tile);
                if (file.isPresent()) {
                    walk.file(tile, 1, file.get());
                }
            } catch (TileException e) {
                walk.fault(zoom + "/" + column + "/" + row, e);
            }
        }
    }

    @Override
    public void close() {
        // Every file is closed as soon as it is read.
    }
}
