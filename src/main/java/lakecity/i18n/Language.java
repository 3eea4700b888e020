package lakecity.i18n;

/** The language a view is read in. BOTH puts Chinese first and English beside it. */
public enum Language {
    ZH,
    EN,
    BOTH;

    /** The code used in files and on the command line: zh, en or both. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The language of a code; throws IllegalArgumentException for any other word. */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
