package lakecity.tiles.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.tiles.TileException;

/**
 * What an answer to a range request says of the file.
 *
 * @param etag the server's name of this version; empty for none
 * @param modified when it was changed; empty when not told
 * @param total its length; -1 when not told
 * @param isAnother whether the server says that it is not the file we knew
 */
record RangeAnswer(String etag, String modified, long total, boolean isAnother) {
    private static final Pattern PART = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\\*)");
    private static final Pattern NONE = Pattern.compile("bytes \\*/([0-9]{1,18})");

    /**
     * Reads and checks an answer.
     *
     * @param isKnown whether parts of the file came before, so that 200 means another file
     * @throws TileException when it is not the part that was asked for
     */
    static RangeAnswer of(Answer answer, long from, int length, boolean isKnown, String host) throws TileException {
        return switch (answer.status()) {
            case 206 -> part(answer, from, length, host);
            case 416 -> beyond(answer, from, host);
            case 200 -> {
                if (!isKnown) {
                    throw TileException.lasting("tiles.ranges.ignored", host);
                }
                yield new RangeAnswer("", "", -1, true);
            }
            case 412 -> new RangeAnswer("", "", -1, true);
            default -> throw TileException.lasting("tiles.status", host, answer.status());
        };
    }

    private static RangeAnswer part(Answer answer, long from, int length, String host) throws TileException {
        Matcher part = PART.matcher(answer.header("Content-Range").strip());
        String coding = answer.header("Content-Encoding");
        if (!part.matches() || !(coding.isEmpty() || coding.equalsIgnoreCase("identity"))) {
            throw TileException.lasting("tiles.ranges.broken", host);
        }
        long end = Long.parseLong(part.group(2)) + 1;
        long total = part.group(3).equals("*") ? -1 : Long.parseLong(part.group(3));
        boolean isWhole = end == from + length || end < from + length && end == total;
        boolean isRight = Long.parseLong(part.group(1)) == from && answer.body().length == end - from;
        if (!isWhole || !isRight || total >= 0 && end > total) {
            throw TileException.lasting("tiles.ranges.broken", host);
        }
        return new RangeAnswer(tag(answer, "ETag"), tag(answer, "Last-Modified"), total, false);
    }

    private static RangeAnswer beyond(Answer answer, long from, String host) throws TileException {
        Matcher none = NONE.matcher(answer.header("Content-Range").strip());
        if (!none.matches() || Long.parseLong(none.group(1)) > from) {
            throw TileException.lasting("tiles.ranges.broken", host);
        }
        return new RangeAnswer("", "", Long.parseLong(none.group(1)), false);
    }

    private static String tag(Answer answer, String name) {
        String text = answer.header(name);
        return Freshness.isHeader(text) ? text : "";
    }

    /** What to send as If-Range: a strong tag, else the date, else nothing. */
    String condition() {
        return !etag.isEmpty() && !etag.startsWith("W/") ? etag : modified;
    }

    /** Whether nothing speaks against it being the same file. */
    boolean isSameFile(RangeAnswer other) {
        return agrees(etag, other.etag)
                && agrees(modified, other.modified)
                && (total < 0 || other.total < 0 || total == other.total);
    }

    private static boolean agrees(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
