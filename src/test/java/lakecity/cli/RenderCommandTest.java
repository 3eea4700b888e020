package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path maps;
    private Path out;

    @BeforeAll
    static void maps() throws IOException {
        maps = SmallMaps.write(shared.resolve("maps"));
    }

    @BeforeEach
    void out() {
        out = folder.resolve("a view.png");
    }

    @Test
    void theOpeningViewIsPainted() throws Exception {
        Run run = render("--size", "800x600", "--scale", "1.5");
        assertEquals(0, run.code(), run.err());
        BufferedImage image = ImageIO.read(out.toFile());
        assertEquals(1200, image.getWidth());
        assertEquals(900, image.getHeight());
        assertTrue(colors(image) > 50, "something is on it");
        assertTrue(run.out().contains("1200 x 900"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void everyOptionChangesThePicture() throws Exception {
        byte[] plain = picture();
        assertArrayEquals(plain, picture(), "the same view gives the same file");
        for (List<String> options : List.of(
                List.of("--lang", "zh"),
                List.of("--lang", "both"),
                List.of("--theme", "dark"),
                List.of("--palette", "grey-print"),
                List.of("--axis", "latest"),
                List.of("--center", "115.7,37.6", "--zoom", "10.5"),
                List.of("--feature", "L1"),
                List.of("--feature", "P1"),
                List.of("--layers", "parks"))) {
            assertFalse(
                    java.util.Arrays.equals(plain, picture(options.toArray(String[]::new))),
                    options + " changed nothing");
        }
    }

    @Test
    void aViewFileIsPaintedAndItsFaultsAreTold() throws Exception {
        Path view = Files.writeString(folder.resolve("v.json"), """
                {"schema": 1, "plan": "small", "edition": "2021年", "extent": [115.4, 37.4, 115.9, 37.8],
                 "layers": [{"id": "lake"}, {"id": "gone"}], "selection": "X9", "baseMap": "osm"}""");
        Run run = render("--view", view.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err().contains("gone")
                        && run.err().contains("X9")
                        && run.err().contains("osm"),
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "not json"})
    void aFileThatIsNoViewCannotBeRead(String content) throws Exception {
        Path view = Files.writeString(folder.resolve("v.json"), content);
        Run run = render("--view", view.toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("v.json"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void anotherBaseMapLiesUnderThePictureAndIsCredited() throws Exception {
        Path own = SmallMaps.write(folder.resolve("own"));
        Files.copy(Path.of("src/test/resources/tiles/gdal-png.mbtiles"), own.resolve("base/quarters.mbtiles"));
        Files.writeString(own.resolve("base/sources.json"), """
                {"schema": 1, "sources": [
                  {"id": "embedded", "kind": "embedded", "title": {"zh": "底图", "en": "Base"}},
                  {"id": "quarters", "kind": "mbtiles", "title": {"zh": "四色", "en": "Quarters"},
                   "attribution": {"zh": "某局", "en": "A bureau"}, "path": "quarters.mbtiles",
                   "minZoom": 8, "maxZoom": 10}]}""");
        byte[] embedded = picture("--center", "115.6,38", "--zoom", "9");
        Run run = over(own, "quarters");
        assertEquals(0, run.code(), run.err());
        assertFalse(Arrays.equals(embedded, Files.readAllBytes(out)));
        assertTrue(Files.readString(out, StandardCharsets.ISO_8859_1).contains("A bureau"), "whose tiles they are");
        Run unknown = over(own, "nowhere");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("nowhere") && unknown.err().contains("quarters"), unknown.err());
    }

    private Run over(Path ownMaps, String base) {
        return Run.of(
                "render",
                "--maps",
                ownMaps.toString(),
                "--out",
                out.toString(),
                "--size",
                "700x500",
                "--scale",
                "1",
                "--center",
                "115.6,38",
                "--zoom",
                "9",
                "--base",
                base);
    }

    @Test
    void aViewFileThatIsNotThereCannotBeRead() {
        assertEquals(3, render("--view", folder.resolve("none.json").toString()).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size 1600|1600x1000",
                "--size 0x0|too small",
                "--size 90000x90000|16384",
                "--size 20000x400 --scale 1|16384",
                "--size 11000x11000 --scale 1|100 million",
                "--scale zero|0.25",
                "--scale NaN|0.25",
                "--scale -1|0.25",
                "--center 115 --zoom 9|115.67,37.74",
                "--center 200,37 --zoom 9|-180",
                "--center x,37 --zoom 9|-180",
                "--center 115,37|--zoom",
                "--zoom 9|--center",
                "--center 115,37 --zoom 99|19",
                "--center 115,37 --zoom 9 --feature L1|only one",
                "--feature L1 --view v.json|only one",
                "--feature X9|L1, P1, P2",
                "--feature P2|does not say",
                "--lang fr|zh, en, both",
                "--theme blue|light, dark",
                "--palette blue|grey-print",
                "--axis up|outline, latest",
                "--layers lake,nope|lake, parks",
                "--frob|--frob",
                "stray|stray",
                "--scale 1 --scale 2|more than once",
                "--maps|--maps",
            })
    void wrongUsageIsToldInASentence(String options, String part) {
        Run run = render(options.split(" "));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(part), run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void theFileToWriteMustBeNamedAndBePng() {
        Run none = Run.of("render", "--maps", maps.toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("--out"), none.err());
        assertEquals(
                2, Run.of("render", "--out", "a.jpg", "--maps", maps.toString()).code());
    }

    @Test
    void aPathThatTheSystemCannotNameIsWrongUsage() {
        Run run = Run.of("render", "--out", "a\0.png");
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("--out") && run.err().contains("LANG"), run.err());
        assertFalse(run.err().contains("\0"));
    }

    @Test
    void withoutAFolderToWriteIntoTheReasonIsTold() {
        out = folder.resolve("none/a.png");
        Run run = render();
        assertEquals(3, run.code());
        assertTrue(run.err().contains("none"), run.err());
    }

    @Test
    void anOldFileStandsWhenNothingCanBeWritten() throws Exception {
        out = Files.createDirectory(folder.resolve("dir.png"));
        assertEquals(3, render().code());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("dir.png"),
                    files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void withoutAPlanThereIsNothingToPaint() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("render", "--out", out.toString(), "--maps", empty.toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("empty"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFaultInTheDataIsRemarkedAndTheRestPainted() throws Exception {
        Path broken = SmallMaps.write(folder.resolve("broken"));
        Files.writeString(broken.resolve("plan/features/more.geojson"), "{\"type\":");
        Run run = Run.of(
                "render", "--out", out.toString(), "--maps", broken.toString(), "--size", "700x500", "--scale", "1");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("validate"), run.err());
        assertTrue(Files.exists(out));
    }

    @Test
    void messagesComeInTheLanguageAskedForElseInTheSystems() {
        assertTrue(render("--scale", "x").err().contains("should be"));
        assertTrue(render("--scale", "x", "--lang", "zh").err().contains("有误"));
        assertTrue(render("--scale", "x", "--lang=both").err().contains("有误"));
        assertTrue(Run.in(Locale.CHINA, "render", "--out", out.toString(), "--scale", "x")
                .err()
                .contains("有误"));
        assertNotEquals(0, Run.in(Locale.FRENCH, "render", "--lang").code());
    }

    private byte[] picture(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--size", "700x500", "--scale", "1"));
        all.addAll(List.of(options));
        Run run = render(all.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return Files.readAllBytes(out);
    }

    private Run render(String... options) {
        List<String> all = new ArrayList<>(List.of("render", "--out", out.toString(), "--maps", maps.toString()));
        all.addAll(List.of(options));
        if (List.of(options).equals(List.of("--maps"))) {
            all = List.of("render", "--out", out.toString(), "--maps");
        }
        return Run.of(all.toArray(String[]::new));
    }

    private static int colors(BufferedImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colors.add(image.getRGB(x, y));
            }
        }
        return colors.size();
    }
}
