package lakecity.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void anOldFileIsReplacedAsAWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");
        AtomicFile.write(file, out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void afterAFailureTheOldFileStandsAndNothingLiesBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aMissingFolderAndAFolderInPlaceOfTheFileAreFaults() throws Exception {
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("no/a.txt"), out -> {}));
        Path inPlace = Files.createDirectory(folder.resolve("b.txt"));
        assertThrows(IOException.class, () -> AtomicFile.write(inPlace, out -> {}));
        assertTrue(Files.isDirectory(inPlace));
    }

    @Test
    void aLinkIsFollowed() throws Exception {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = folder.resolve("link.txt");
        try {
            Files.createSymbolicLink(link, real);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links here");
        }
        AtomicFile.write(link, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void aFileMarkedReadOnlyStands() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        set(file, "r--r--r--");
        assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, out -> out.write(bytes("new"))));
        assertThrows(AccessDeniedException.class, () -> AtomicFile.writePrivate(file, out -> out.write(bytes("new"))));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whoMayReadTheOldFileMayReadTheNewOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        set(file, "rw-rw-r--");
        AtomicFile.write(file, out -> out.write(bytes("new")));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        AtomicFile.writePrivate(file, out -> out.write(bytes("newer")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static void set(Path file, String permissions) throws IOException {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        } catch (UnsupportedOperationException e) {
            Assumptions.abort("no such permissions here");
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
