package lakecity.tiles.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times in the headers of HTTP (RFC 9110, 5.6.7 and 10.2.3). */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private RetryAfter() {}

    /** How long a server wants to be left alone: given in seconds or as a date by its own clock, ten minutes at most. */
    static Optional<Duration> pause(Answer answer, Instant now) {
        String text = answer.header("Retry-After").strip();
        Instant sent = date(answer.header("Date")).orElse(now);
        Optional<Duration> pause = text.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : date(text).map(date -> Duration.between(sent, date));
        return pause.map(given -> given.isNegative() ? Duration.ZERO : given)
                .map(given -> given.compareTo(LONGEST) > 0 ? LONGEST : given);
    }

    /** A date as servers write it; empty when it is none. */
    static Optional<Instant> date(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
