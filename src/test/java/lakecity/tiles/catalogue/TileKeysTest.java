package lakecity.tiles.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import lakecity.tiles.SourceSpec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileKeysTest {
    private static final String SECRET = "0123456789abcdef-SECRET";
    private static final SourceSpec A = Specs.xyz("a", "https://Tiles.example/a/{z}/{x}/{y}?k={key}");
    private static final SourceSpec B = Specs.xyz("b", "https://tiles.example/b/{z}/{x}/{y}?k={key}");

    @TempDir
    Path folder;

    @Test
    void aKeyIsForAServer() {
        TileKeys keys = TileKeys.NONE.with(A, SECRET);
        assertEquals(SECRET, keys.key(A));
        assertEquals(SECRET, keys.key(B));
        assertEquals(SECRET, keys.key(TileKeys.server(B)));
        for (String other : List.of(
                "https://evil.example/{z}/{x}/{y}?k={key}",
                "http://tiles.example/{z}/{x}/{y}?k={key}",
                "https://tiles.example:8443/{z}/{x}/{y}?k={key}",
                "https://tiles.example.evil.example/{z}/{x}/{y}?k={key}",
                "https://{s}.tiles.example/{z}/{x}/{y}?k={key}")) {
            assertEquals("", keys.key(Specs.xyz("a", other)), other);
        }
        assertEquals("", keys.with(B, "").key(A));
        assertEquals("", TileKeys.server(SourceSpec.embedded()));
    }

    @Test
    void keysAreReadAgainByTheirOwnerOnly() throws IOException {
        TileKeys.NONE.with(A, SECRET).write(folder.resolve("new"));
        Path file = folder.resolve("new").resolve(TileKeys.NAME);
        assertEquals(SECRET, TileKeys.read(folder.resolve("new")).key(B));
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        TileKeys.read(folder.resolve("new")).write(folder.resolve("new"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void noWordsHoldAKey() throws IOException {
        assertFalse(TileKeys.NONE.with(A, SECRET).toString().contains(SECRET));
        String wrong = SECRET + " \n";
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TileKeys.NONE.with(A, wrong));
        assertFalse(String.valueOf(refused).contains(SECRET));
        for (String text : List.of(
                "{\"keys\":{\"https://a\":\"" + SECRET + " x\"}}",
                "{\"keys\":{\"" + SECRET + "\":3}}",
                "{\"keys\":{\"a\":\"" + SECRET + "\"",
                SECRET)) {
            Files.writeString(folder.resolve(TileKeys.NAME), text);
            TileKeys read = TileKeys.read(folder);
            assertEquals(1, read.faults().size(), text);
            assertFalse(read.faults().toString().contains(SECRET), text);
            assertFalse(read.toString().contains(SECRET));
        }
    }

    @Test
    void whatIsNoKeyIsNotTaken() {
        for (String wrong : List.of(" ", "a b", "a&b", "a/b", "a#b", "钥", "a\u0000", "a".repeat(301))) {
            assertFalse(TileKeys.isKey(wrong), wrong);
            assertThrows(IllegalArgumentException.class, () -> TileKeys.NONE.with(A, wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> TileKeys.NONE.with(SourceSpec.embedded(), SECRET));
    }

    @Test
    void whatIsSetAsideIsForItsOwnerOnly() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        for (String odd : List.of("{\"keys\": \"" + SECRET + "\"}", SECRET)) {
            Path file = Files.writeString(folder.resolve(TileKeys.NAME), odd);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            TileKeys.read(folder).write(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(3, all.size());
            for (Path each : all) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
    }

    @Test
    void aFileWithFaultsIsKeptBeforeItIsWrittenOver() throws IOException {
        for (String odd :
                List.of("{\"keys\":[\"" + SECRET + "\"]}", "{\"keys\":{\"https://a\":7}}", "{\"schema\":9}")) {
            Files.writeString(folder.resolve(TileKeys.NAME), odd);
            TileKeys read = TileKeys.read(folder);
            assertEquals(1, read.faults().size(), odd);
            assertFalse(read.faults().toString().contains(SECRET));
            read.with(A, SECRET).write(folder);
            assertEquals(SECRET, TileKeys.read(folder).key(A));
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> kept = files.filter(each -> each.toString().endsWith(".bad.json"))
                        .toList();
                assertEquals(1, kept.size());
                assertEquals(odd, Files.readString(kept.get(0)));
                Files.delete(kept.get(0));
            }
        }
    }
}
