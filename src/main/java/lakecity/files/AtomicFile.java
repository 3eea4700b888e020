package lakecity.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: into a new file in the same folder, which then takes the place of the old one. A
 * link is followed; a file that is marked read-only is left alone. Any thread.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Replaces a file, or makes it; after a failure the old one is as it was and nothing is left beside it. Who may read
     * the old one may read the new one.
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = target(file);
        Path fresh = folder(target).resolve("." + UUID.randomUUID() + ".tmp");
        replace(target, Files.createFile(fresh), content, true);
    }

    /** The same for a file that nobody else may read, where the system knows of that. */
    public static void writePrivate(Path file, Content content) throws IOException {
        Path target = target(file);
        replace(target, Files.createTempFile(folder(target), ".", ".tmp"), content, false);
    }

    private static Path target(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                throw new FileSystemException(file.toString(), null, "not a file");
            }
            if (isReadOnly(target)) {
                throw new AccessDeniedException(file.toString());
            }
        }
        return target;
    }

    /** A file may be replaced where it may not be written; who marked it read-only did not want that either. */
    private static boolean isReadOnly(Path target) throws IOException {
        PosixFileAttributeView posix = posix(target);
        return !Files.isWritable(target)
                || posix != null && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    }

    private static @Nullable PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        return folder;
    }

    private static void replace(Path target, Path fresh, Content content, boolean alike) throws IOException {
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                fill(channel, content);
            }
            PosixFileAttributeView old = alike && Files.exists(target) ? posix(target) : null;
            PosixFileAttributeView own = posix(fresh);
            if (old != null && own != null) {
                own.setPermissions(old.readAttributes().permissions());
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The fault of a disk is thrown as it is, whatever a library made of it on its way through the content. */
    private static void fill(FileChannel channel, Content content) throws IOException {
        Disk disk = new Disk(Channels.newOutputStream(channel));
        try (OutputStream out = new BufferedOutputStream(disk, 1 << 16)) {
            content.write(out);
            out.flush();
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            IOException fault = disk.fault;
            if (fault == null || fault == e) {
                throw e;
            }
            fault.addSuppressed(e);
            throw fault;
        }
    }

    /** Remembers the first fault. */
    private static final class Disk extends FilterOutputStream {
        private @Nullable IOException fault;

        Disk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                fault = fault == null ? e : fault;
                throw e;
            }
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
