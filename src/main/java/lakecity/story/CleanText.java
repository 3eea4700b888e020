package lakecity.story;

/** Words that can be shown, and written into any format, wherever they came from. */
public final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** Line ends as "\n"; control characters but line end and tab are dropped, half pairs and non-characters replaced. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (!Character.isISOControl(point) || point == '\n' || point == '\t') {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }
}
