package lakecity.plan;

import java.util.List;
import lakecity.i18n.LocalText;

/**
 * A word of the plan's jargon and what it means.
 *
 * @param id unique in the pack
 * @param name the word
 * @param pinyin syllables of the Chinese name without tone marks, separated by blanks
 * @param spellings how it stands in texts, Chinese and English; those are underlined there
 * @param meaning in our own words
 * @param note what is not known of it; empty for none
 * @param features ids of features it belongs to
 * @param sources ids of every {@link Source} used
 */
public record Term(
        String id,
        LocalText name,
        String pinyin,
        List<String> spellings,
        LocalText meaning,
        LocalText note,
        List<String> features,
        List<String> sources) {
    public Term {
        spellings = List.copyOf(spellings);
        features = List.copyOf(features);
        sources = List.copyOf(sources);
    }
}
