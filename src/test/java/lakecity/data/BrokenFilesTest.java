package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import lakecity.data.json.Budget;
import lakecity.data.json.Faults;
import lakecity.plan.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are missing, unreadable, hostile or not what they should be. */
class BrokenFilesTest {
    private static final String FEATURES = "plan/features/plan.geojson";

    @TempDir
    Path folder;

    private SmallMaps maps;

    @BeforeEach
    void copy() {
        maps = new SmallMaps(folder);
    }

    /** The pack still opens with so many features, and both reader and validator say this one thing. */
    private Issue oneIssue(String file, int features) throws PackException {
        LoadedPack pack = maps.read();
        assertEquals(features, pack.plan().features().size());
        assertEquals(1, pack.issues().size(), () -> pack.issues().toString());
        assertEquals(pack.issues(), maps.validate());
        assertEquals(file, pack.issues().get(0).file());
        return pack.issues().get(0);
    }

    /** The pack does not open, and both reader and validator say why. */
    private Issue refused(String file) {
        Issue issue = assertThrows(PackException.class, () -> maps.read()).issue();
        SmallMaps.assertSpeaks(issue);
        assertEquals(file, issue.file());
        assertTrue(maps.validate().contains(issue));
        return issue;
    }

    private static void says(Issue issue, String where, String words) {
        assertEquals(where, issue.where());
        assertTrue((issue.reason().en() + " " + issue.remedy().en()).contains(words), issue.toString());
    }

    @Test
    void noMapsFolder() {
        Path none = folder.resolve("none");
        List<Issue> issues = new PackValidator().validate(none);
        assertEquals(1, issues.size());
        says(issues.get(0), "", "no such folder");
        assertTrue(issues.get(0).reason().zh().contains(none.toString()));
        assertThrows(PackException.class, () -> new PackReader().read(none));
    }

    @Test
    void emptyMapsFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(
                List.of("plan/", "base/embedded/", "base/sources.json"),
                new PackValidator().validate(empty).stream().map(Issue::file).toList());
        says(
                assertThrows(PackException.class, () -> new PackReader().read(empty))
                        .issue(),
                "",
                "no such file");
    }

    @Test
    void aFileForAFolder() {
        Path file = maps.file("plan/plan.json");
        says(
                assertThrows(PackException.class, () -> new PackReader().read(file))
                        .issue(),
                "",
                "not a folder");
        says(new PackValidator().validate(file).get(0), "", "not a folder");
    }

    @Test
    void halfWritten() throws IOException, PackException {
        Files.delete(maps.file("plan/sources.json"));
        says(oneIssue("plan/sources.json", 8), "", "no such file");
        Files.delete(maps.file("plan/layers.json"));
        says(refused("plan/layers.json"), "", "no such file");
    }

    @Test
    void noFeatures() throws IOException, PackException {
        Files.move(maps.file("plan/features"), maps.file("plan/elsewhere"));
        says(oneIssue("plan/features", 0), "", "features");
    }

    @Test
    void aFolderForAFile() throws IOException, PackException {
        Files.delete(maps.file(FEATURES));
        Files.createDirectory(maps.file(FEATURES));
        says(oneIssue(FEATURES, 2), "", "plain file");
    }

    @Test
    void aNewerFormat() throws IOException {
        maps.replace("plan/plan.json", "\"schema\": 1", "\"schema\": 2");
        says(refused("plan/plan.json"), "/schema", "newer program");
    }

    @Test
    void wrongRoots() throws IOException {
        maps.write("plan/plan.json", "[]");
        says(refused("plan/plan.json"), "", "object");
        copyOf("plan/plan.json");
        maps.write("plan/layers.json", "{\"schema\": 1, \"layers\": {}}");
        says(refused("plan/layers.json"), "/layers", "list");
    }

    private void copyOf(String file) throws IOException {
        maps.write(file, Files.readString(new SmallMaps(Files.createTempDirectory(folder, "again")).file(file)));
    }

    @Test
    void empties() throws IOException, PackException {
        maps.write(FEATURES, "");
        says(oneIssue(FEATURES, 2), "1:1", "empty");
        maps.write(FEATURES, " \n ");
        says(oneIssue(FEATURES, 2), "1:1", "empty");
        maps.write(FEATURES, "null");
        says(oneIssue(FEATURES, 2), "", "object");
    }

    @Test
    void moreAfterTheEnd() throws IOException, PackException {
        maps.write(FEATURES, maps.text(FEATURES) + "\n{}");
        assertTrue(oneIssue(FEATURES, 2).reason().en().contains("after the end"));
    }

    @Test
    void otherEncodings() throws IOException, PackException {
        String text = maps.text(FEATURES);
        maps.write(FEATURES, text.getBytes(Charset.forName("GBK")));
        says(oneIssue(FEATURES, 2), "7:38", "GBK");
        maps.write(FEATURES, text.getBytes(StandardCharsets.UTF_16));
        says(oneIssue(FEATURES, 2), "1:1", "UTF-16");
        byte[] cut = "{\"type\": \"湖".getBytes(StandardCharsets.UTF_8);
        maps.write(FEATURES, java.util.Arrays.copyOf(cut, cut.length - 1));
        assertEquals(FEATURES, oneIssue(FEATURES, 2).file());
    }

    @Test
    void deepNesting() throws IOException, PackException {
        maps.write(FEATURES, "[".repeat(200_000));
        says(oneIssue(FEATURES, 2), "1:101", "nested more than 100 deep");
        maps.write(FEATURES, "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000));
        assertTrue(oneIssue(FEATURES, 2).reason().en().contains("nested"));
        maps.write("plan/plan.json", "[".repeat(200_000) + "]".repeat(200_000));
        assertTrue(refused("plan/plan.json").reason().en().contains("nested"));
    }

    @Test
    void fiftyMegabytesOfGarbage() throws IOException, PackException {
        byte[] block = new byte[1 << 20];
        new Random(50).nextBytes(block);
        for (String file : List.of(FEATURES, "plan/sources.json")) {
            try (OutputStream out = Files.newOutputStream(maps.file(file))) {
                for (int i = 0; i < 50; i++) {
                    out.write(block);
                }
            }
        }
        LoadedPack pack = maps.read();
        assertEquals(2, pack.plan().features().size());
        assertEquals(
                List.of("plan/sources.json", FEATURES),
                maps.validate().stream().map(Issue::file).toList());
        pack.issues().forEach(issue -> says(issue, "", "50 MB"));
        Files.copy(maps.file(FEATURES), maps.file("plan/plan.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        says(refused("plan/plan.json"), "", "50 MB");
    }

    @Test
    void garbageWithinTheLimit() throws IOException, PackException {
        byte[] block = new byte[1 << 20];
        new Random(51).nextBytes(block);
        maps.write(FEATURES, block);
        assertTrue(oneIssue(FEATURES, 2).reason().en().contains("UTF-8"));
        maps.write(FEATURES, "x".repeat(1 << 20));
        assertEquals(FEATURES, oneIssue(FEATURES, 2).file());
        maps.write(FEATURES, "\"" + "x".repeat(1 << 20) + "\"");
        says(oneIssue(FEATURES, 2), "1:1", "too long");
    }

    @Test
    void linksOutOfTheFolder() throws IOException, PackException {
        Path outside = folder.resolve("outside.geojson");
        Files.move(maps.file(FEATURES), outside);
        Files.createSymbolicLink(maps.file(FEATURES), outside);
        says(oneIssue(FEATURES, 2), "", "out of the folder");
        Files.delete(maps.file(FEATURES));
        Files.createSymbolicLink(maps.file(FEATURES), Path.of("/dev/zero"));
        says(oneIssue(FEATURES, 2), "", "out of the folder");
        Files.delete(maps.file(FEATURES));
        Files.createSymbolicLink(maps.file(FEATURES), maps.file(FEATURES));
        assertEquals(FEATURES, oneIssue(FEATURES, 2).file());
    }

    @Test
    void aPackThatIsALinkOutOfTheFolder() throws IOException {
        Files.move(maps.file("plan"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(maps.file("plan"), folder.resolve("elsewhere"));
        says(refused("plan/"), "", "out of the folder");
    }

    @Test
    void linksWithinTheFolderAreFollowed() throws IOException, PackException {
        Files.move(maps.file(FEATURES), maps.file("plan/other.txt"));
        Files.createSymbolicLink(maps.file(FEATURES), maps.file("plan/other.txt"));
        assertEquals(8, maps.read().plan().features().size());
    }

    @Test
    void oddNamesAreNoted() throws IOException, PackException {
        maps.write("plan/features/new file.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");
        says(oneIssue("plan/features/new file.geojson", 8), "", "Rename");
    }

    @Test
    void faultsAreListedOnlyUpToALimit() throws IOException, PackException {
        String feature = "{\"type\": \"Feature\", \"id\": 1, \"geometry\": 2, \"properties\": 3},\n";
        String many = feature.repeat(20_000);
        maps.write(
                FEATURES,
                "{\"type\": \"FeatureCollection\", \"features\": [" + many.substring(0, many.length() - 2) + "]}");
        List<Issue> issues = maps.read().issues();
        assertEquals(Faults.MOST + 1, issues.size());
        assertTrue(issues.get(Faults.MOST).reason().en().contains("not listed"));
        assertTrue(maps.validate().size() <= 2 * Faults.MOST + 2);
    }

    @Test
    void tooManyVerticesOrRings() throws IOException, PackException {
        String line = "[115.5, 37.5], [115.6, 37.6], ".repeat(Budget.MOST_OF_FEATURE / 2 + 1);
        geometry("LineString", "[" + line.substring(0, line.length() - 2) + "]");
        assertTrue(maps.read().issues().get(0).reason().en().contains("200000"));
        String ring = "[[[115.5, 37.5], [115.6, 37.5], [115.6, 37.6], [115.5, 37.5]]], ".repeat(Budget.MOST_RINGS + 1);
        geometry("MultiPolygon", "[" + ring.substring(0, ring.length() - 2) + "]");
        assertTrue(maps.read().issues().get(0).reason().en().contains("entangled"));
    }

    @Test
    void tooManyValues() throws IOException, PackException {
        String values = "0,".repeat(Budget.MOST_VALUES) + "0";
        maps.write(
                FEATURES,
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"id\": \"K1\","
                        + " \"geometry\": null, \"properties\": {\"x-list\": [" + values + "]}}]}");
        says(maps.read().issues().get(0), "K1 /features/0/properties", "2000000 values");
    }

    /** A comb of slanting teeth: every piece of its outline lies in the box of every other. */
    @Test
    void anEntangledOutlineIsRefusedInTime() throws IOException, PackException {
        StringBuilder comb = new StringBuilder("[[[115.1, 37.1]");
        int teeth = 40_000;
        for (int i = 0; i < teeth; i++) {
            double shift = i * 0.4 / teeth;
            comb.append(", [")
                    .append(116 + shift)
                    .append(", ")
                    .append(38 - shift)
                    .append("], [");
            comb.append(115.1 + shift + 0.2 / teeth)
                    .append(", ")
                    .append(37.1 - shift / 100)
                    .append(']');
        }
        geometry("Polygon", comb + ", [115.1, 37.1]]]");
        Issue issue = maps.read().issues().get(0);
        says(issue, "K1 /features/0/geometry/coordinates", "entangled");
    }

    private void geometry(String type, String coordinates) throws IOException {
        maps.write(
                FEATURES,
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"id\": \"K1\", \"properties\": {},"
                        + " \"geometry\": {\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}}]}");
    }
}
