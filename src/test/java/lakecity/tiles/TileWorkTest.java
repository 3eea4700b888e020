package lakecity.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Set;
import lakecity.tiles.TileWork.Job;
import org.junit.jupiter.api.Test;

class TileWorkTest {
    private final TileWork<Integer> work = new TileWork<>(2, key -> key);
    private final Job<Integer> near = new Job<>(1);
    private final Job<Integer> far = new Job<>(5);

    @Test
    void whatNobodyWaitsForIsNotDoneAndTakesNoRoom() {
        Job<Integer> gone = new Job<>(0);
        Job<Integer> answered = new Job<>(0);
        work.add(gone);
        work.add(answered);
        gone.result().cancel(false);
        answered.result().complete(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB));
        assertNull(work.add(far));
        assertNull(work.add(near));
        assertSame(near, work.next());
        far.result().cancel(false);
        assertNull(work.next());
    }

    @Test
    void theFarthestGivesWay() {
        work.add(near);
        work.add(far);
        assertSame(far, work.add(new Job<>(3)));
        Job<Integer> farther = new Job<>(9);
        assertSame(farther, work.add(farther));
    }

    @Test
    void closingGivesWhatIsNotDone() {
        Job<Integer> done = new Job<>(0);
        work.add(done);
        assertSame(done, work.next());
        work.done(done);
        work.add(near);
        assertSame(near, work.next(), "under way");
        work.add(far);
        assertEquals(Set.of(near, far), Set.copyOf(work.close()));
        assertTrue(work.isClosed());
        assertSame(far, work.add(far));
        assertNull(work.next());
    }
}
