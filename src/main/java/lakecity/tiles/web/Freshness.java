package lakecity.tiles.web;

import com.github.mizosoft.methanol.CacheControl;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lakecity.tiles.StoredTile;

/** How long a server's answer may be kept and used, by RFC 9111 as far as a private cache of pictures needs it. */
final class Freshness {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MAX_TAG = 512;
    private static final Predicate<String> ANYTHING = word("\\*");
    private static final Predicate<String> NO_STORE = word("no-store");
    private static final Predicate<String> NO_CACHE = word("no-cache");

    private Freshness() {}

    private static Predicate<String> word(String word) {
        return Pattern.compile("(?i)(^|[,\\s])" + word + "($|[,\\s])").asPredicate();
    }

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

    /** Whether a 304 speaks of what we have, and was asked for. */
    static boolean isConfirmed(StoredTile stored, Answer answer) {
        String tag = answer.header("ETag");
        boolean isOther =
                !tag.isEmpty() && !stored.etag().isEmpty() && !weak(tag).equals(weak(stored.etag()));
        return !isOther && !conditions(stored).isEmpty();
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** What we have, of which nobody knows any more which version it is: the next answer will be a whole one. */
    static StoredTile unnamed(StoredTile stored, Instant now) {
        return new StoredTile(stored.bytes(), "", "", now);
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
        boolean isForOnce =
                control.noStore() || answer.headers().allValues("Vary").stream().anyMatch(ANYTHING);
        if (isForOnce || control.noCache()) {
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
            return roughly(String.join(",", answer.headers().allValues("Cache-Control")));
        }
    }

    /** What must not be missed where there is a word that nobody understands. */
    private static CacheControl roughly(String words) {
        CacheControl.Builder found = CacheControl.newBuilder();
        if (NO_STORE.test(words)) {
            found.noStore();
        }
        if (NO_CACHE.test(words)) {
            found.noCache();
        }
        return found.build();
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
