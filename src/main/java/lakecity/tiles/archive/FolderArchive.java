package lakecity.tiles.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;

/** A folder of files zoom/column/row.png (or jpg, jpeg, webp), rows counted from the north. Any thread. */
final class FolderArchive implements TileArchive {
    private static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "webp");
    /** A folder is not listed further than this. */
    private static final int LONGEST_LIST = 1 << TileCoord.MAX_ZOOM;
    /** So many names of a folder that are no tiles are told. */
    private static final int MOST_OTHERS = 1000;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");

    private final Path root;
    private final String name;
    private final Summary summary;
    private volatile String usual = "png";

    FolderArchive(Path folder) throws TileException {
        this.name = ArchiveText.name(folder);
        try {
            this.root = folder.toRealPath();
            this.summary = summary(numbers("", TileCoord.MAX_ZOOM + 1));
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", name);
        }
    }

    private Summary summary(BitSet zooms) throws IOException, TileException {
        if (zooms.isEmpty()) {
            throw TileException.file("tiles.archive.noZooms", name);
        }
        int first = zooms.nextSetBit(0);
        BitSet columns = numbers(String.valueOf(first), 1 << first);
        Bounds bounds = ArchiveText.WORLD;
        if (!columns.isEmpty()) {
            int west = columns.nextSetBit(0);
            int east = columns.length() - 1;
            BitSet rows = numbers(first + "/" + west, 1 << first);
            rows.or(numbers(first + "/" + east, 1 << first));
            if (!rows.isEmpty()) {
                bounds = new TileCoord(first, west, rows.nextSetBit(0))
                        .bounds()
                        .union(new TileCoord(first, east, rows.length() - 1).bounds());
            }
        }
        return new Summary("z/x/y", name, "", "", first, zooms.length() - 1, bounds, -1);
    }

    /**
     * What a folder of it holds.
     *
     * @param numbers the names that are numbers below a limit, without their endings
     * @param others the other names, at most so many
     */
    private record Listing(BitSet numbers, List<String> others) {
        static final Listing NONE = new Listing(new BitSet(), List.of());
    }

    private BitSet numbers(String folder, int limit) throws IOException {
        return isWithin(folder) ? list(folder, limit).numbers : new BitSet();
    }

    /** Whether a folder of it, links followed, is one of it. */
    private boolean isWithin(String folder) throws IOException {
        Path path = root.resolve(folder);
        return Files.isDirectory(path) && path.toRealPath().startsWith(root);
    }

    private Listing list(String folder, int limit) throws IOException {
        BitSet numbers = new BitSet();
        List<String> others = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(folder))) {
            int seen = 0;
            for (Path file : files) {
                String whole = file.getFileName().toString();
                String stem = stem(whole);
                if (NUMBER.matcher(stem).matches() && Integer.parseInt(stem) < limit) {
                    numbers.set(Integer.parseInt(stem));
                } else if (others.size() < MOST_OTHERS) {
                    others.add(whole);
                }
                if (++seen > LONGEST_LIST) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(e.getCause());
        }
        others.sort(null);
        return new Listing(numbers, others);
    }

    private static String stem(String whole) {
        for (String ending : ENDINGS) {
            if (whole.endsWith("." + ending)) {
                return whole.substring(0, whole.length() - ending.length() - 1);
            }
        }
        return whole;
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
            Listing zooms = open("", TileCoord.MAX_ZOOM + 1, walk);
            odd("", zooms, other -> other.matches("[0-9]+"), walk);
            for (int zoom : zooms.numbers.stream().toArray()) {
                String folder = String.valueOf(zoom);
                Listing columns = open(folder, 1 << zoom, walk);
                odd(folder + "/", columns, other -> Files.isDirectory(root.resolve(folder + "/" + other)), walk);
                walk(zoom, columns.numbers, walk);
            }
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", name);
        }
    }

    /** What a folder holds; nothing, and a fault, where a link leads elsewhere. */
    private Listing open(String folder, int limit, Walk walk) throws IOException {
        if (isWithin(folder)) {
            return list(folder, limit);
        }
        if (Files.isDirectory(root.resolve(folder))) {
            walk.fault(folder, TileException.file("tiles.archive.outside", name));
        }
        return Listing.NONE;
    }

    /** Tells of names that look like tiles and can be none. */
    private void odd(String folder, Listing listing, Predicate<String> isMeant, Walk walk) {
        for (String other : listing.others) {
            if (isMeant.test(other) && walk.goesOn()) {
                walk.fault(ArchiveText.plain(folder + other), TileException.file("tiles.archive.oddName", name));
            }
        }
    }

    private void walk(int zoom, BitSet columns, Walk walk) throws IOException {
        for (int column = columns.nextSetBit(0);
                column >= 0 && walk.goesOn();
                column = columns.nextSetBit(column + 1)) {
            String folder = zoom + "/" + column;
            Listing rows = open(folder, 1 << zoom, walk);
            odd(folder + "/", rows, other -> ENDINGS.stream().anyMatch(ending -> isNamed(other, ending)), walk);
            for (int row = rows.numbers.nextSetBit(0);
                    row >= 0 && walk.goesOn();
                    row = rows.numbers.nextSetBit(row + 1)) {
                show(new TileCoord(zoom, column, row), walk);
            }
        }
    }

    private static boolean isNamed(String other, String ending) {
        return other.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    private void show(TileCoord tile, Walk walk) {
        try {
            Optional<byte[]> file = read(tile);
            if (file.isPresent()) {
                walk.file(tile, 1, file.get());
            }
        } catch (TileException e) {
            walk.fault(tile.zoom() + "/" + tile.x() + "/" + tile.y(), e);
        }
    }

    @Override
    public void close() {
        // Every file is closed as soon as it is read.
    }
}
