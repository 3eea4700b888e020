package lakecity.i18n;

/**
 * A piece of data in Chinese and in English. Neither is ever null; an empty one falls back to the other.
 */
public record LocalText(String zh, String en) {
    public static final LocalText EMPTY = new LocalText("", "");

    /** The same words in both languages: numbers, ids. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /** The text for one language; for BOTH the two side by side with a blank between. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh.isEmpty() ? en : zh;
            case EN -> en.isEmpty() ? zh : en;
            case BOTH -> zh.equals(en) || en.isEmpty() ? zh : zh.isEmpty() ? en : zh + " " + en;
        };
    }

    /** The text that leads in a language: English in EN, else Chinese. */
    public String primary(Language language) {
        return in(language == Language.EN ? Language.EN : Language.ZH);
    }

    /** The text in the other language, for a second line. */
    public String secondary(Language language) {
        return in(language == Language.EN ? Language.ZH : Language.EN);
    }
}
