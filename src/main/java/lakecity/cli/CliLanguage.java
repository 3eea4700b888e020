package lakecity.cli;

import java.util.Locale;
import lakecity.i18n.Language;

/** The language of a command: what --lang asks for, else the system's: Chinese where that is Chinese, else English. */
final class CliLanguage {
    private static final String OPTION = "--lang";

    private CliLanguage() {}

    /** Looks at the arguments before they are parsed, so that a fault in them is told in the right language. */
    static Language of(String[] args, Locale locale) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return of(args[i].substring(OPTION.length() + 1), locale);
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return of(args[i + 1], locale);
            }
        }
        return ofSystem(locale);
    }

    static Language ofSystem(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    private static Language of(String code, Locale locale) {
        return switch (code) {
            case "zh", "both" -> Language.ZH;
            case "en" -> Language.EN;
            default -> ofSystem(locale);
        };
    }
}
