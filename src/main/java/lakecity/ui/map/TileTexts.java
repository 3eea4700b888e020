package lakecity.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.TileStack;
import lakecity.tiles.Unopened;

/** Sentences about tiles whose arguments are texts in both languages themselves. Any thread. */
final class TileTexts {
    private TileTexts() {}

    static LocalText said(String key, LocalText... arguments) {
        return new LocalText(said(Language.ZH, key, arguments), said(Language.EN, key, arguments));
    }

    /**
     * What could not be opened, why, and what is shown now.
     *
     * @param formerStays whether another base map stays on instead
     */
    static LocalText unopened(TileStack opened, TileWish wish, boolean formerStays) {
        List<LocalText> sentences = new ArrayList<>();
        for (Unopened lacking : opened.unopened()) {
            boolean isBase = lacking.id().equals(wish.view().baseMap());
            String instead = formerStays ? "map.tiles.unopened.why" : "map.tiles.unopened.embedded";
            // While the former map stays, nothing is laid over it anew.
            if (isBase || !formerStays) {
                sentences.add(said(
                        isBase ? instead : "map.tiles.unopened.over",
                        lacking.title(),
                        lacking.why().reason()));
            }
        }
        return new LocalText(joined(sentences, Language.ZH), joined(sentences, Language.EN));
    }

    private static String joined(List<LocalText> sentences, Language language) {
        return String.join(
                language == Language.ZH ? "" : " ",
                sentences.stream().map(text -> text.primary(language)).toList());
    }

    private static String said(Language language, String key, LocalText... arguments) {
        return Messages.of(language)
                .text(
                        key,
                        Stream.of(arguments).map(text -> text.primary(language)).toArray());
    }
}
