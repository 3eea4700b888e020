package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PatienceTest {
    private static final long MILLIS = 5;

    private static void assertTooLate(CompletableFuture<String> waited) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> waited.get(20, TimeUnit.SECONDS));
        Throwable cause = e.getCause();
        assertInstanceOf(TimeoutException.class, cause.getCause() == null ? cause : cause.getCause());
    }

    @Test
    void aSourceThatNeverAnswersEnds() {
        Patience patience = new Patience(MILLIS);
        assertTooLate(patience.with(new CompletableFuture<>()));
        CompletableFuture<String> given = new CompletableFuture<>();
        CompletableFuture<String> up = patience.with(given);
        given.cancel(false);
        assertTrue(up.isCompletedExceptionally());
        assertTooLate(patience.with(new CompletableFuture<>()));
    }

    @Test
    void whatWaitsIsNotLostAsLongAsOthersCome() throws Exception {
        AtomicLong now = new AtomicLong(123);
        CountDownLatch looks = new CountDownLatch(10);
        Patience patience = new Patience(MILLIS, () -> {
            looks.countDown();
            return now.get();
        });
        assertEquals(
                "near", patience.with(CompletableFuture.completedFuture("near")).get());
        CompletableFuture<String> asked = new CompletableFuture<>();
        CompletableFuture<String> far = patience.with(asked);
        CompletableFuture<String> farther = patience.with(new CompletableFuture<>());
        assertTrue(looks.await(20, TimeUnit.SECONDS), "it has looked at the clock again and again");
        assertFalse(far.isDone());
        asked.complete("far");
        assertEquals("far", far.get());
        assertFalse(farther.isDone());
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(MILLIS));
        assertTooLate(farther);
    }

    @Test
    void aFailureOfTheSourceIsHandedOn() {
        Patience patience = new Patience(20_000);
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new IllegalStateException("deliberate"));
        ExecutionException e = assertThrows(
                ExecutionException.class, () -> patience.with(failed).get());
        assertTrue(e.toString().contains("deliberate"));
    }
}
