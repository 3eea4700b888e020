package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import org.junit.jupiter.api.Test;

class VerifyWatchTest {
    private final AtomicLong seconds = new AtomicLong(1000);
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final Console console = new Console(stream, stream, Messages.of(Language.EN));

    private VerifyWatch watch(Duration most) {
        return new VerifyWatch(console, most, () -> seconds.get() * 1_000_000_000);
    }

    @Test
    void itTellsNowAndThenAndNotOfShortChecks() {
        VerifyWatch watch = watch(Duration.ofMinutes(1));
        for (int i = 0; i < 12; i++) {
            assertFalse(watch.getAsBoolean());
            seconds.incrementAndGet();
        }
        assertEquals(
                "… 5 looked at in 5 s\n… 10 looked at in 10 s\n",
                err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void itEndsWhatTakesTooLong() {
        VerifyWatch watch = watch(Duration.ofSeconds(2));
        assertFalse(watch.getAsBoolean());
        seconds.addAndGet(3);
        assertTrue(watch.getAsBoolean());
        assertTrue(watch.isOver());
    }
}
