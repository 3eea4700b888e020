package lakecity.tiles.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import lakecity.tiles.TileException;

/** A file on a disk, read part by part. Any thread; one reads at a time. */
public final class FileRanges implements ByteRanges {
    private final String name;
    // Not a channel: that is closed for all when one thread that reads is interrupted.
    private final RandomAccessFile file;

    /** @throws TileException when there is no such file or it may not be read */
    public FileRanges(Path path) throws TileException {
        this.name = ArchiveText.name(path);
        try {
            this.file = new RandomAccessFile(path.toFile(), "r");
        } catch (FileNotFoundException | UnsupportedOperationException e) {
            throw TileException.file("tiles.archive.missing", name);
        }
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
