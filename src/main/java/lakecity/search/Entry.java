package lakecity.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Shape;
import org.jspecify.annotations.Nullable;

/** A feature with everything it can be found by: its names, its labels on the map, its pinyin and its id. */
final class Entry {
    private final Feature feature;
    private final SearchGroup group;
    private final int order;
    private final String id;
    /** The first is the name itself. */
    private final List<ChineseName> chinese = new ArrayList<>();

    private final List<EnglishName> english = new ArrayList<>();

    Entry(Feature feature, SearchGroup group, int order, Vocabulary words) {
        this.feature = feature;
        this.group = group;
        this.order = order;
        this.id = new Folded(feature.id()).text();
        String name = feature.name().zh();
        List<String> syllables = ChineseName.syllables(feature.pinyin());
        Map<Character, String> readings = ChineseName.readings(name, syllables);
        if (readings.isEmpty()) {
            chinese.add(ChineseName.of(name, readings));
            chinese.add(ChineseName.ofSyllables(syllables));
        } else {
            chinese.add(ChineseName.of(name, syllables));
        }
        labels(feature, true).forEach(label -> chinese.add(ChineseName.of(label, readings)));
        english.add(new EnglishName(feature.name().en(), words));
        labels(feature, false).forEach(label -> english.add(new EnglishName(label, words)));
    }

    private static Set<String> labels(Feature feature, boolean zh) {
        Set<String> labels = new LinkedHashSet<>();
        for (Shape shape : feature.shapes()) {
            LocalText label = shape.label();
            labels.add(zh ? label.zh() : label.en());
        }
        labels.remove("");
        labels.remove(zh ? feature.name().zh() : feature.name().en());
        return labels;
    }

    Feature feature() {
        return feature;
    }

    SearchGroup group() {
        return group;
    }

    /** Its place in the pack. */
    int order() {
        return order;
    }

    @Nullable
    Match match(Query query) {
        if (id.equals(query.text())) {
            return new Match(Rank.EXACT, 0, 0, List.of(), List.of());
        }
        Match best = best(name -> name.match(query.text(), query.letters()), name -> name.match(query));
        boolean well = best != null && best.rank().compareTo(Rank.WORDS) <= 0;
        return query.isOneWord() || well ? best : Match.better(best, mixed(query));
    }

    /** The best match of any name or label; what fits is marked in the name itself, in either language. */
    private @Nullable Match best(
            Function<ChineseName, @Nullable Match> inChinese, Function<EnglishName, @Nullable Match> inEnglish) {
        Match zh = inChinese.apply(chinese.get(0));
        Match en = inEnglish.apply(english.get(0));
        Match best = Match.better(zh, en);
        for (ChineseName label : chinese.subList(1, chinese.size())) {
            best = Match.better(best, inChinese.apply(label));
        }
        for (EnglishName label : english.subList(1, english.size())) {
            best = Match.better(best, inEnglish.apply(label));
        }
        return best == null ? null : best.marked(zh == null ? List.of() : zh.zh(), en == null ? List.of() : en.en());
    }

    /** The words of the query in any order, some in Chinese or pinyin, some in English. */
    private @Nullable Match mixed(Query query) {
        EnglishName words = english.get(0);
        if (query.words().size() > words.words() + chinese.get(0).length()) {
            return null;
        }
        boolean[] used = new boolean[words.words()];
        List<Span> zh = new ArrayList<>();
        List<Span> en = new ArrayList<>();
        for (String word : query.words()) {
            Span span = words.take(word, used);
            Match match = span == null ? chinese.get(0).match(word, Spelling.letters(word)) : null;
            if (span != null) {
                en.add(span);
            } else if (match != null && match.rank() != Rank.INITIALS) {
                zh.addAll(match.zh());
            } else {
                return null;
            }
        }
        return new Match(Rank.WORDS, 1, 0, List.copyOf(zh), List.copyOf(en));
    }

    /** A match with a few letters wrong. */
    @Nullable
    Match nearly(Query query, Spelling spelling, Vocabulary.Nearness nearness) {
        return best(name -> name.nearly(query.text(), query.letters(), spelling), name -> name.nearly(query, nearness));
    }
}
