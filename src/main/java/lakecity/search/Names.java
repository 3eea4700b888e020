package lakecity.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lakecity.i18n.LocalText;

/**
 * The names a thing is found by, in two languages; the first of each is the name itself, the others are labels.
 *
 * @param chinese with their pinyin
 * @param english the English ones
 */
record Names(List<ChineseName> chinese, List<EnglishName> english) {
    /**
     * Takes a name apart.
     *
     * @param pinyin syllables of the Chinese name, empty for none
     * @param labels other names, in one language or both
     * @param words where English words are kept
     */
    static Names of(LocalText name, String pinyin, List<LocalText> labels, Vocabulary words) {
        List<ChineseName> chinese = new ArrayList<>();
        List<EnglishName> english = new ArrayList<>();
        List<String> syllables = ChineseName.syllables(pinyin);
        Map<Character, String> readings = ChineseName.readings(name.zh(), syllables);
        if (!readings.isEmpty()) {
            chinese.add(ChineseName.of(name.zh(), syllables));
        } else {
            chinese.add(ChineseName.of(name.zh(), readings));
            if (!syllables.isEmpty()) {
                chinese.add(ChineseName.ofSyllables(syllables));
            }
        }
        Set<String> inChinese = new LinkedHashSet<>();
        Set<String> inEnglish = new LinkedHashSet<>();
        labels.forEach(label -> {
            inChinese.add(label.zh());
            inEnglish.add(label.en());
        });
        inChinese.removeAll(List.of("", name.zh()));
        inEnglish.removeAll(List.of("", name.en()));
        inChinese.forEach(label -> chinese.add(ChineseName.of(label, readings)));
        english.add(new EnglishName(name.en(), words));
        inEnglish.forEach(label -> english.add(new EnglishName(label, words)));
        return new Names(chinese, english);
    }
}
