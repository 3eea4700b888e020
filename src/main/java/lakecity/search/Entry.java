package lakecity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A thing with everything it can be found by: its names, its labels on the map, its pinyin, its id and its text. */
final class Entry {
    private final Subject subject;
    private final SearchGroup group;
    private final int order;
    private final String id;
    /** The first is the name itself. */
    private final List<ChineseName> chinese;

    private final List<EnglishName> english;
    private final @Nullable Prose text;
    /** The letters of all names: what has others can be passed over. */
    private final long letters;

    /** @param order its place in the plan */
    Entry(Subject subject, SearchGroup group, int order, Names names, @Nullable Prose text) {
        this.subject = subject;
        this.group = group;
        this.order = order;
        this.id = new Folded(subject.id()).text();
        this.chinese = List.copyOf(names.chinese());
        this.english = List.copyOf(names.english());
        this.text = text;
        long all = 0;
        for (ChineseName name : chinese) {
            all |= name.letters();
        }
        for (EnglishName name : english) {
            all |= name.letters();
        }
        letters = all;
    }

    Subject subject() {
        return subject;
    }

    SearchGroup group() {
        return group;
    }

    int order() {
        return order;
    }

    /** Whether it is something the plan itself does not name. */
    boolean isContext() {
        return subject instanceof Subject.OfFeature it && it.feature().isContext();
    }

    /** What is told of a match. */
    Hit hit(Match match) {
        return match.rank() == Rank.TEXT && text != null
                ? new Hit(subject, match.rank(), List.of(), List.of(), text.pieces(match))
                : new Hit(subject, match.rank(), match.zh(), match.en(), List.of());
    }

    /** The match of its names, else of its text. */
    @Nullable
    Match match(Query query) {
        Match named = named(query);
        return named == null && text != null ? text.match(query) : named;
    }

    private @Nullable Match named(Query query) {
        if (id.equals(query.text())) {
            return new Match(Rank.EXACT, 0, 0, List.of(), List.of());
        }
        if (Spelling.lacks(letters, query.letters(), 0)) {
            return null;
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
        return best(name -> name.nearly(query, spelling), name -> name.nearly(query, nearness));
    }
}
