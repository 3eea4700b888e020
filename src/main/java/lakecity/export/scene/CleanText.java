package lakecity.export.scene;

/** Text for files that programs read strictly. */
public final class CleanText {
    private CleanText() {}

    /** Without what an XML file cannot hold. Characters that our font lacks stay: the reader's may have them. */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(point -> point == '\t' ? ' ' : point)
                .filter(point ->
                        point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
