package lakecity.tiles.web;

import com.github.mizosoft.methanol.CacheControl;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lakecity.tiles.StoredTile;

/** How long a server's answer may be kept and used, by RFC 9111 as far as a private cache of pictures needs it. */
final class Freshness {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MAX_TAG = 512;

    private Freshness() {}

    /** What to ask along with, so that a server need not send again what we have. */
    static Map<String, String> conditions(StoredTile stored) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (isHeader(stored.etag())) {
            conditions.put("If-None-Match", stored.etag());
        }
        if (isHeader(stored.modified())) {
            conditions.put("If-Modified-Since", stored.modified());
        }
        return conditions;
    }

    /** Whether an answer may be kept at all. */
    static boolean isKept(Answer answer) {
        return !control(answer).noStore();
    }

    /** A new answer as it is kept. */
    static StoredTile stored(Answer answer, Duration keep, Instant now) {
        return new StoredTile(
                answer.body(), tag(answer, "ETag", ""), tag(answer, "Last-Modified", ""), until(answer, keep, now));
    }

    /** What we have, after a server has said that it is still right (304). */
    static StoredTile renewed(StoredTile stored, Answer answer, Duration keep, Instant now) {
        return new StoredTile(
                stored.bytes(),
                tag(answer, "ETag", stored.etag()),
                tag(answer, "Last-Modified", stored.modified()),
                until(answer, keep, now));
    }

    /** Until when an answer is fresh. */
    static Instant until(Answer answer, Duration keep, Instant now) {
        CacheControl control = control(answer);
        if (control.noCache()) {
            return now;
        }
        Duration lifetime = control.maxAge().or(() -> expires(answer, now)).orElse(keep);
        Duration left = (lifetime.compareTo(LONGEST) > 0 ? LONGEST : lifetime).minus(age(answer));
        return left.isNegative() ? now : now.plus(left);
    }

    private static Duration age(Answer answer) {
        String age = answer.header("Age");
        return Duration.ofSeconds(age.matches("[0-9]{1,9}") ? Long.parseLong(age) : 0);
    }

    private static Optional<Duration> expires(Answer answer, Instant now) {
        return answer.headers().firstValue("Expires").map(text -> {
            Instant sent = RetryAfter.date(answer.header("Date")).orElse(now);
            // A date that is none means: already past.
            return RetryAfter.date(text)
                    .map(date -> Duration.between(sent, date))
                    .orElse(Duration.ZERO);
        });
    }

    private static CacheControl control(Answer answer) {
        try {
            return CacheControl.parse(answer.headers());
        } catch (IllegalArgumentException e) {
            return CacheControl.empty();
        }
    }

    private static String tag(Answer answer, String name, String otherwise) {
        String text = answer.header(name);
        return isHeader(text) ? text : otherwise;
    }

    /** Whether a text can be sent back to a server. */
    static boolean isHeader(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_TAG
                && text.chars().allMatch(letter -> letter >= 0x20 && letter < 0x7f);
    }
}
