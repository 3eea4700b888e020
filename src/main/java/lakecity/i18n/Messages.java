package lakecity.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the program itself, from messages_zh.properties and messages_en.properties beside this class (UTF-8, same
 * keys in both). Patterns are {@link MessageFormat}'s. A missing key throws MissingResourceException: a fault of the
 * program, caught by a test. For BOTH the program speaks Chinese; only data is doubled. Immutable, any thread.
 */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "lakecity.i18n.messages", language == Language.EN ? Locale.ENGLISH : Locale.CHINESE, EXACT);
    }

    public static Messages of(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /** The words of a key with its arguments filled in. Numbers are written without grouping. */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = arguments[i] instanceof LocalText words ? words.in(language) : String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    /** The words of a key that exists in both languages, as data. */
    public static LocalText both(String key, Object... arguments) {
        return new LocalText(
                of(Language.ZH).text(key, arguments), of(Language.EN).text(key, arguments));
    }
}
