package lakecity.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An English name, found by its words in any order, each of which may be begun only, and by any part of it. */
final class EnglishName {
    /** Shorter parts stand in too many names by chance. */
    private static final int SHORTEST_PART = 3;

    private final String name;
    private final Folded folded;
    private final String text;
    private final long letters;
    private final int[] wordAt;
    private final int[] wordId;

    /** @param words where its words are kept */
    EnglishName(String name, Vocabulary words) {
        this.name = name;
        folded = new Folded(name);
        text = folded.text();
        letters = Spelling.letters(text);
        List<String> each = folded.words();
        wordAt = new int[each.size()];
        wordId = new int[each.size()];
        int at = 0;
        for (int i = 0; i < wordAt.length; i++) {
            wordAt[i] = at;
            wordId[i] = words.id(each.get(i));
            at = folded.endOfWord(at);
        }
    }

    @Nullable
    Match match(Query query) {
        if (Spelling.lacks(letters, query.letters(), 0)) {
            return null;
        }
        if (text.startsWith(query.text())) {
            boolean exact = text.length() == query.text().length();
            return found(exact ? Rank.EXACT : Rank.PREFIX, 0, query.text().length());
        }
        List<Span> spans = new ArrayList<>();
        boolean[] used = new boolean[wordAt.length];
        for (String word : query.words()) {
            Span span = take(word, used);
            if (span == null) {
                return part(query.text());
            }
            spans.add(span);
        }
        return new Match(Rank.WORDS, 0, text.length() - query.text().length(), List.of(), List.copyOf(spans));
    }

    private @Nullable Match part(String part) {
        if (part.length() < SHORTEST_PART) {
            return null;
        }
        int at = text.indexOf(part);
        return at < 0 ? null : found(folded.isStart(at) ? Rank.WORDS : Rank.CONTAINS, at, part.length());
    }

    private Match found(Rank rank, int at, int length) {
        return new Match(rank, at, text.length() - length, List.of(), List.of(folded.span(at, length, name)));
    }

    /** The first word not yet used that begins so. */
    @Nullable
    Span take(String word, boolean[] used) {
        for (int i = 0; i < wordAt.length; i++) {
            if (!used[i] && text.startsWith(word, wordAt[i]) && wordAt[i] + word.length() <= end(i)) {
                used[i] = true;
                return folded.span(wordAt[i], word.length(), name);
            }
        }
        return null;
    }

    int words() {
        return wordAt.length;
    }

    /** The letters of the name, see {@link Spelling#letters}. */
    long letters() {
        return letters;
    }

    /** Like the words of the query but for a few letters; null when it is not. */
    @Nullable
    Match nearly(Query query, Vocabulary.Nearness nearness) {
        if (nearness.isHopeless() || query.words().size() > wordId.length) {
            return null;
        }
        int away = 0;
        boolean[] used = new boolean[wordAt.length];
        List<Span> spans = new ArrayList<>();
        for (int q = 0; q < query.words().size(); q++) {
            int best = nearest(q, nearness, used);
            if (best < 0) {
                return null;
            }
            used[best] = true;
            away += nearness.of(q, wordId[best]);
            spans.add(folded.span(wordAt[best], end(best) - wordAt[best], name));
        }
        return new Match(Rank.MISSPELT, away * 100, wordAt.length, List.of(), List.copyOf(spans));
    }

    private int nearest(int queryWord, Vocabulary.Nearness nearness, boolean[] used) {
        int best = -1;
        int least = Vocabulary.FAR;
        for (int i = 0; i < wordId.length; i++) {
            int distance = used[i] ? Vocabulary.FAR : nearness.of(queryWord, wordId[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private int end(int word) {
        return word + 1 < wordAt.length ? wordAt[word + 1] : text.length();
    }
}
