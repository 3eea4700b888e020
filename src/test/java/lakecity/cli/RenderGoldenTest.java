package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lakecity.draw.GoldenPictures;
import lakecity.settings.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What render paints over a base map of the user's own, here tiles in an MBTiles file of GDAL, with its credit in the band
 * and the embedded map where there are no tiles; held against a picture that a person has looked at. Rewrite it with
 * {@code mvn test -Dtest=RenderGoldenTest -Dgolden.rewrite=true}. Linux only: text is rasterised differently elsewhere.
 */
@EnabledOnOs(OS.LINUX)
class RenderGoldenTest {
    @TempDir
    Path folder;

    @Test
    void paintsAsBefore() throws Exception {
        Path tiles = Path.of("src/test/resources/tiles/gdal-png.mbtiles").toAbsolutePath();
        Files.writeString(
                folder.resolve("base-maps.json"), """
                {"schema": 1, "sources": [{"id": "own-1", "kind": "mbtiles", "title": {"zh": "四色", "en": "Quarters"},
                  "path": "%s", "minZoom": 8, "maxZoom": 10, "attribution": {"zh": "© 某测绘院", "en": "© Some surveyors"}}]}""".formatted(tiles.toString().replace("\\", "/")));
        String before = System.getProperty(UserFolder.PROPERTY);
        System.setProperty(UserFolder.PROPERTY, folder.toString());
        Path out = folder.resolve("a.png");
        try {
            Run run = Run.of(
                    "render",
                    "--base",
                    "own-1",
                    "--center",
                    "115.75,37.95",
                    "--zoom",
                    "9.2",
                    "--size",
                    "900x640",
                    "--scale",
                    "1",
                    "--lang",
                    "zh",
                    "--maps",
                    "maps",
                    "--out",
                    out.toString());
            assertEquals(0, run.code(), run.err());
        } finally {
            if (before == null) {
                System.clearProperty(UserFolder.PROPERTY);
            } else {
                System.setProperty(UserFolder.PROPERTY, before);
            }
        }
        GoldenPictures.check("render-over-tiles", ImageIO.read(out.toFile()));
    }
}
