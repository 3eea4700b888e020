package lakecity.export.scene;

import java.util.ArrayList;
import java.util.List;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;

/**
 * The words of a scene in the language of the export.
 *
 * @param title a few words; empty for none
 * @param caption what is read beside the map, paragraphs divided by line breaks; empty for none
 * @param notes what the speaker reads; empty for none
 * @param sources the line of sources; empty for none
 * @param caveats what every page says, one statement after the other; the review number or its lack comes last
 */
public record SceneWords(String title, String caption, String notes, String sources, List<String> caveats) {
    public SceneWords {
        caveats = List.copyOf(caveats);
    }

    /** Both languages, where both are wanted, as two paragraphs. */
    static String paragraphs(LocalText text, Language language) {
        boolean doubled = language == Language.BOTH
                && !text.zh().isBlank()
                && !text.en().isBlank()
                && !text.zh().equals(text.en());
        return (doubled ? text.zh().strip() + "\n" + text.en().strip() : text.in(language)).strip();
    }

    /** Chinese then English for both, so that each is read in one piece. */
    static List<String> each(List<LocalText> texts, Language language) {
        List<String> all = new ArrayList<>();
        if (language != Language.EN) {
            texts.forEach(text -> all.add(text.in(Language.ZH)));
        }
        if (language != Language.ZH) {
            texts.forEach(text -> all.add(text.in(Language.EN)));
        }
        return all.stream().distinct().toList();
    }

    /** All that stands under a scene: the sources, then the caveats, one line each. */
    public String footer() {
        String joined = String.join("\u00a0\u00a0·  ", caveats);
        return sources.isEmpty() ? joined : sources + "\n" + joined;
    }
}
