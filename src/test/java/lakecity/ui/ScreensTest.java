package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import lakecity.settings.WindowPlace;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D WALL = new Rectangle2D(1440, -200, 2560, 1440);

    private static Rectangle2D fit(WindowPlace place, Rectangle2D... screens) {
        Screens there = () -> List.of(screens);
        return there.fit(place);
    }

    @Test
    void comesBackWhereItStood() {
        assertEquals(
                new Rectangle2D(1600, -100, 1800, 1200),
                fit(new WindowPlace(1600, -100, 1800, 1200, false), LAPTOP, WALL));
    }

    @Test
    void aScreenThatIsGoneLeavesItInTheMiddleOfTheFirst() {
        assertEquals(new Rectangle2D(0, 0, 1440, 900), fit(new WindowPlace(1600, -100, 1800, 1200, false), LAPTOP));
        assertEquals(new Rectangle2D(220, 100, 1000, 700), fit(new WindowPlace(5000, 0, 1000, 700, false), LAPTOP));
    }

    @Test
    void alwaysStandsWhollyOnAScreen() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            Rectangle2D now = fit(
                    new WindowPlace(
                            random.nextInt(20_000) - 10_000,
                            random.nextInt(20_000) - 10_000,
                            1 + random.nextInt(6000),
                            1 + random.nextInt(6000),
                            false),
                    LAPTOP,
                    WALL);
            assertTrue(LAPTOP.contains(now) || WALL.contains(now), now + " seed " + seed);
        }
    }
}
