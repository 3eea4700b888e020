package lakecity.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lakecity.export.SmallPlan;
import lakecity.geo.TileCoord;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.tiles.Unopened;
import lakecity.view.Annotation;
import lakecity.view.View;
import org.junit.jupiter.api.Test;

class GroundsTest {
    private static final View HOME = View.home(SmallPlan.session("").plan(), Language.ZH, "light");
    private final List<String> opened = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    private Grounds grounds() {
        return new Grounds(view -> {
            opened.add(view.baseMap());
            List<TileLayer> layers = new ArrayList<>();
            List<Unopened> unopened = new ArrayList<>();
            if (view.baseMap().startsWith("bad")) {
                unopened.add(
                        new Unopened(view.baseMap(), LocalText.EMPTY, TileException.file("tiles.archive.empty", "x")));
            } else {
                layers.add(new TileLayer(new Told(view.baseMap()), view.sourceOpacity()));
            }
            if (view.annotation().isOn()) {
                layers.add(new TileLayer(
                        new Told(view.annotation().source()), view.annotation().opacity()));
            }
            return new TileStack(layers, unopened);
        });
    }

    @Test
    void eachIsOpenedOnceAndAllAreClosed() {
        try (Grounds grounds = grounds()) {
            TileStack first = grounds.under(HOME.withBase("a", 1));
            assertSame(first, grounds.under(HOME.withBase("a", 0.3)), "a veil is no other base map");
            assertEquals(
                    0.5,
                    grounds.under(HOME.withBase("a", 1).withSource(0.5, Annotation.NONE))
                            .layers()
                            .get(0)
                            .opacity());
            var unused = grounds.under(HOME.withBase("a", 1).withSource(1, new Annotation("b", 0.7)));
            assertEquals(List.of("a", "a", "a"), opened);
        }
        assertEquals(List.of("a", "a", "a", "b"), closed);
    }

    @Test
    void whatCannotBeOpenedLeavesTheEmbeddedMapAndIsToldOnce() {
        try (Grounds grounds = grounds()) {
            assertEquals(List.of(), grounds.under(HOME.withBase("bad", 1)).layers());
            assertEquals(List.of(), grounds.under(HOME.withBase("bad", 0.5)).layers());
            assertEquals(List.of(), grounds.under(HOME.withBase("bad2", 1)).layers());
            assertEquals(List.of("bad", "bad2"), opened);
            assertEquals(1, grounds.unopened().size());
            assertTrue(grounds.unopened().get(0).en().contains("no tiles"));
            assertEquals(List.of(), grounds.ailing());
        }
    }

    @Test
    void whatCouldBeOpenedIsDrawnAndWhatNotIsTold() {
        try (Grounds grounds = grounds()) {
            TileStack stack = grounds.under(HOME.withBase("bad", 1).withSource(1, new Annotation("names", 1)));
            assertEquals("names", stack.main().id());
            assertEquals(1, grounds.unopened().size());
        }
    }

    @Test
    void warningsAndTroublesAreToldOfAllThatWereOpened() {
        try (Grounds grounds = grounds()) {
            var unused = grounds.under(HOME.withBase("ill", 1).withSource(1, new Annotation("warned", 1)));
            unused = grounds.under(HOME.withBase("ill", 1).withSource(0.5, new Annotation("well", 1)));
            assertEquals(List.of(LocalText.same("ill is ill")), grounds.ailing());
            assertEquals(List.of(LocalText.same("careful")), grounds.warnings());
        }
    }

    /** A source that says of itself what its name says. */
    private final class Told implements TileSource {
        private final String id;

        Told(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public LocalText title() {
            return LocalText.same(id);
        }

        @Override
        public LocalText attribution() {
            return LocalText.EMPTY;
        }

        @Override
        public LocalText warning() {
            return id.equals("warned") ? LocalText.same("careful") : LocalText.EMPTY;
        }

        @Override
        public int minZoom() {
            return 0;
        }

        @Override
        public int maxZoom() {
            return 18;
        }

        @Override
        public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
            return CompletableFuture.failedFuture(TileException.absent());
        }

        @Override
        public TileHealth health() {
            return id.equals("ill")
                    ? new TileHealth(TileHealth.State.DEGRADED, LocalText.same("ill is ill"))
                    : TileHealth.ONLINE;
        }

        @Override
        public void close() {
            closed.add(id);
        }
    }
}
