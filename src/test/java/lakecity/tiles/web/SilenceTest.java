package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private final TestClock clock = new TestClock();
    private final Silence silence = new Silence();

    private long after(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
        return silence.lasts(clock.instant()).toSeconds();
    }

    @Test
    void lastsFromTheFirstRequestOrTheLastAnswer() {
        assertEquals(0, after(100));
        silence.begun(clock.instant());
        assertEquals(5, after(5));
        silence.begun(clock.instant());
        assertEquals(8, after(3));
        silence.broken(clock.instant());
        silence.ended(clock.instant());
        assertEquals(4, after(4), "another is under way");
    }

    @Test
    void askingAgainAfterAPauseDoesNotEndItButBeingIdleDoes() {
        silence.begun(clock.instant());
        assertEquals(10, after(10));
        silence.ended(clock.instant());
        assertEquals(11, after(1));
        silence.begun(clock.instant());
        assertEquals(12, after(1));
        silence.ended(clock.instant());
        assertEquals(0, after(3), "nothing is asked");
        silence.begun(clock.instant());
        assertEquals(1, after(1));
    }

    @Test
    void aClockThatIsSetBackDoesNoHarm() {
        silence.begun(clock.instant());
        assertEquals(0, after(-50));
        assertEquals(1, after(51));
    }
}
