package lakecity.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Shows that a program runs: a small file in a folder which several programs share, locked as long as this one lives. The
 * system gives the lock back however the program ends. Within one program a folder has one mark at a time: looking at a
 * mark of one's own would give its lock back.
 */
public final class RunMark implements AutoCloseable {
    private static final String ENDING = ".run";
    private static final int MOST_TRIES = 10;

    private final String id;
    private final Path file;
    private final FileChannel channel;

    private RunMark(String id, Path file, FileChannel channel) {
        this.id = id;
        this.file = file;
        this.channel = channel;
    }

    /** Sets a mark of its own; where the disk knows no locks it is not locked, and others take it for left behind. */
    public static RunMark set(Path folder) throws IOException {
        for (int i = 1; ; i++) {
            String id = UUID.randomUUID().toString();
            Path file = file(folder, id);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Who tidies up may have come between: then there is no lock, or no file.
            if (i == MOST_TRIES || locks(channel) && Files.exists(file)) {
                return new RunMark(id, file, channel);
            }
            channel.close();
            Files.deleteIfExists(file);
        }
    }

    private static boolean locks(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** Letters, digits and hyphens, unlike those of every other mark. */
    public String id() {
        return id;
    }

    /** Whether the program of a mark runs; false for marks that are gone or left behind. */
    public static boolean isAlive(Path folder, String id) {
        try (FileChannel channel = FileChannel.open(file(folder, id), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // no locks on this disk: better offered twice than lost
        }
    }

    /** Takes a mark away that was left behind; that of a program that runs stays. */
    public static void tidy(Path folder, String id) throws IOException {
        try (FileChannel channel = FileChannel.open(file(folder, id), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(file(folder, id));
            }
        } catch (NoSuchFileException | OverlappingFileLockException e) {
            return; // another one was quicker, or it is this program's
        }
    }

    /** The mark whose file this is; empty for other files. */
    public static String idOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    }

    private static Path file(Path folder, String id) {
        return folder.resolve(id + ENDING);
    }

    /** Takes the mark away. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
