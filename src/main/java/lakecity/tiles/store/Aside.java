package lakecity.tiles.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens the file, alone among all windows and processes; one that is broken is first moved out of the way. Java's own
 * channels never touch the file itself: closing one would let go of SQLite's locks.
 */
final class Aside {
    /** So many broken files are kept, since each may be as large as the cache. */
    static final int KEPT = 2;

    private static final String BROKEN = "-broken-";

    private Aside() {}

    /**
     * What was opened.
     *
     * @param broken where a broken file now lies, if there was one
     */
    record Opened(TileFile file, Optional<Path> broken) {}

    /**
     * Opens or makes the file.
     *
     * @param broken the file that was found broken while in use; moved only if it is still there
     */
    static Opened open(Path path, long limit, long now, @Nullable Object broken) throws SQLException, IOException {
        synchronized (Aside.class) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            beside(path, "-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return locked(path, limit, now, lock.isValid() ? broken : null);
            }
        }
    }

    private static Opened locked(Path path, long limit, long now, @Nullable Object broken)
            throws SQLException, IOException {
        Optional<Path> moved = Optional.empty();
        if (broken != null && broken.equals(TileFile.identity(path))) {
            moved = Optional.of(move(path));
        }
        try {
            makePrivate(path);
            return new Opened(new TileFile(path, limit, now), moved);
        } catch (SQLException e) {
            if (Fault.of(e) != Fault.BROKEN || moved.isPresent() || !Files.isRegularFile(path)) {
                throw e;
            }
        }
        moved = Optional.of(move(path));
        makePrivate(path);
        return new Opened(new TileFile(path, limit, now), moved);
    }

    /** The tiles tell where a person looked. */
    private static void makePrivate(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (FileAlreadyExistsException e) {
                // Then it is somebody's already, perhaps ours.
            }
        }
    }

    /** The log goes first: beside a new file it would be worked into that. */
    private static Path move(Path path) throws IOException {
        List<Integer> former = numbers(path);
        int number = former.isEmpty() ? 1 : former.get(former.size() - 1) + 1;
        Path aside = numbered(path, number);
        Path log = beside(path, "-wal");
        if (Files.exists(log)) {
            Files.move(log, beside(aside, "-wal"));
        }
        Files.deleteIfExists(beside(path, "-shm"));
        Files.move(path, aside);
        for (int each : former) {
            if (each <= number - KEPT) {
                Files.deleteIfExists(numbered(path, each));
                Files.deleteIfExists(beside(numbered(path, each), "-wal"));
            }
        }
        return aside;
    }

    /** Numbers of the broken files that are there, ascending. */
    private static List<Integer> numbers(Path path) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(path.getFileName() + BROKEN) + "([0-9]{1,6})");
        try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
            return files.map(each -> name.matcher(each.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(match -> Integer.valueOf(match.group(1)))
                    .sorted()
                    .toList();
        }
    }

    private static Path numbered(Path path, int number) {
        return beside(path, BROKEN + number);
    }

    static Path beside(Path path, String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
