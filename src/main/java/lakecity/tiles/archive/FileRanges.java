package lakecity.tiles.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import lakecity.tiles.TileException;
import org.jspecify.annotations.Nullable;

/**
 * A file on a disk, read part by part. Once another has taken its place, or it was written anew, every read fails. Any
 * thread; one reads at a time.
 */
public final class FileRanges implements ByteRanges {
    private final Path path;
    private final String name;
    private final @Nullable Object stamp;
    // Not a channel: that is closed for all when one thread that reads is interrupted.
    private final RandomAccessFile file;

    /** @throws TileException when there is no such file or it may not be read */
    public FileRanges(Path path) throws TileException {
        this.path = path;
        this.name = ArchiveText.name(path);
        try {
            this.file = new RandomAccessFile(path.toFile(), "r");
        } catch (FileNotFoundException | UnsupportedOperationException e) {
            throw TileException.file("tiles.archive.missing", name);
        }
        this.stamp = stamp(path);
    }

    /** What tells two files of one name apart; null when the file cannot be looked at, which says nothing. */
    private static @Nullable Object stamp(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return Arrays.asList(now.lastModifiedTime(), now.size(), now.fileKey());
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public boolean isChanged() {
        Object now = stamp(path);
        return now != null && stamp != null && !Objects.equals(now, stamp);
    }

    @Override
    public byte[] read(long offset, int length) throws TileException {
        byte[] bytes = new byte[length];
        int count = 0;
        try {
            synchronized (file) {
                file.seek(offset);
                int got = file.read(bytes, 0, length);
                while (got > 0 && count + got < length) {
                    count += got;
                    got = file.read(bytes, count, length - count);
                }
                count += Math.max(0, got);
            }
        } catch (IOException e) {
            throw TileException.file("tiles.archive.unreadable", name);
        }
        // After reading: what was read before the change is as good as ever.
        if (isChanged()) {
            throw TileException.passing("tiles.archive.changed", name);
        }
        return count == length ? bytes : Arrays.copyOf(bytes, count);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // It was only read; there is nothing to lose.
        }
    }
}
