package lakecity.export.table;

/**
 * Texts made fit for the cell of a spreadsheet. A cell that begins like a formula would be run by the program that opens
 * it (OWASP, "CSV Injection"), so a leading apostrophe makes it a text; full-width signs count, because spreadsheets in
 * Chinese take them for formulas too. Any thread.
 */
final class Cells {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** The text with an apostrophe before it where a spreadsheet might run it. */
    static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text on one line and without the characters that no spreadsheet file may hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0x7F && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
