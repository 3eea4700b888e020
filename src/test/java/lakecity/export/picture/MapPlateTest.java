package lakecity.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import lakecity.draw.label.Edge;
import lakecity.export.SmallPlan;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MapPlateTest {
    /** Forty pictures over a server that says nothing: would each wait its time, it took half a minute. */
    @Test
    @Timeout(15)
    void aSilentSourceIsWaitedForOnceAndUsedAgainWhenItIsWell() {
        AtomicBoolean well = new AtomicBoolean();
        BufferedImage tile = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = tile.createGraphics();
        paint.setColor(Color.MAGENTA);
        paint.fillRect(0, 0, 256, 256);
        paint.dispose();
        TileMosaicTest.FakeSource source = new TileMosaicTest.FakeSource(
                asked -> well.get() ? CompletableFuture.completedFuture(tile) : new CompletableFuture<>());
        source.health = new TileHealth(TileHealth.State.OFFLINE, LocalText.same("silent"));
        MapPlate plate = new MapPlate(SmallPlan.session(""), Duration.ofMillis(500));
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40; i++) {
            assertTrue(paint(plate, source, picture) > 0);
        }
        well.set(true);
        source.health = TileHealth.ONLINE;
        assertEquals(0, paint(plate, source, picture));
        assertEquals(Color.MAGENTA.getRGB(), picture.getRGB(3, 3));
    }

    private static int paint(MapPlate plate, TileMosaicTest.FakeSource source, BufferedImage picture) {
        View view = View.home(SmallPlan.plan(""), Language.ZH, "light");
        Graphics2D g = picture.createGraphics();
        try {
            return plate.paint(
                    g,
                    view,
                    view.viewport(300, 200),
                    new MapPlate.Ground(List.of(new TileLayer(source, 1)), 1, () -> false),
                    Edge.CLOSED);
        } finally {
            g.dispose();
        }
    }
}
