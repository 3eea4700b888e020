package lakecity.ui.map;

import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;

/** Sentences about tiles whose arguments are texts in both languages themselves. Any thread. */
final class TileTexts {
    private TileTexts() {}

    static LocalText said(String key, LocalText... arguments) {
        return new LocalText(said(Language.ZH, key, arguments), said(Language.EN, key, arguments));
    }

    private static String said(Language language, String key, LocalText... arguments) {
        return Messages.of(language)
                .text(
                        key,
                        Stream.of(arguments).map(text -> text.primary(language)).toArray());
    }
}
