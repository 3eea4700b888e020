package lakecity.tiles.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStack;
import lakecity.tiles.TileStore;
import lakecity.tiles.Unopened;
import lakecity.tiles.catalogue.StackOpener.Wanted;
import lakecity.tiles.web.Hosts;
import lakecity.tiles.web.WebAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackOpenerTest {
    @TempDir
    Path folder;

    @Test
    void whatCanBeOpenedIsOpenedAndTheRestIsNamedWithItsReason() {
        try (Hosts hosts = new Hosts();
                TileStack stack = open(hosts, "well", "keyless")) {
            assertEquals("well", stack.main().id());
            assertEquals(0.5, stack.layers().get(0).opacity());
            Unopened lacking = stack.unopened().get(0);
            assertEquals("keyless", lacking.id());
            assertEquals("甲keyless", lacking.title().zh());
            assertTrue(lacking.why().reason().en().contains("needs a key"));
        }
    }

    @Test
    void anAnnotationLiesOnTheEmbeddedMapWhereTheBaseMapIsGone() {
        try (Hosts hosts = new Hosts();
                TileStack stack = open(hosts, "gone", "well")) {
            assertEquals(
                    List.of("well"),
                    stack.layers().stream().map(layer -> layer.source().id()).toList());
            assertEquals(
                    List.of("gone"), stack.unopened().stream().map(Unopened::id).toList());
        }
    }

    @Test
    void whatNobodyWishedForOrKnowsIsNotMissing() {
        try (Hosts hosts = new Hosts();
                TileStack stack = open(hosts, "embedded", "")) {
            assertEquals(List.of(), stack.layers());
            assertEquals(List.of(), stack.unopened());
        }
    }

    private TileStack open(Hosts hosts, String base, String annotation) {
        TileCatalogue catalogue = new TileCatalogue(
                List.of(
                        SourceSpec.embedded(),
                        Specs.xyz("well"),
                        Specs.xyz("keyless", "https://tiles.example/{z}/{x}/{y}?k={key}"),
                        Specs.of("gone", SourceSpec.Kind.MBTILES, "gone.mbtiles", List.of())),
                List.of());
        WebAccess access = new WebAccess(hosts, TileStore.NONE, () -> "Test/1", TileLimits.STANDARD);
        SourceOpener opener = new SourceOpener(access, server -> "", folder);
        return new StackOpener(catalogue, opener::open).open(new Wanted(base, 0.5), new Wanted(annotation, 1));
    }
}
