package lakecity.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words of all names, each once: a misspelt word is compared with each only once a query. */
final class Vocabulary {
    /** The distance of words that have nothing to do with each other. */
    static final int FAR = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<char[]> chars = new ArrayList<>();
    private final List<Long> letters = new ArrayList<>();

    int id(String word) {
        return ids.computeIfAbsent(word, added -> {
            words.add(added);
            chars.add(added.toCharArray());
            letters.add(Spelling.letters(added));
            return words.size() - 1;
        });
    }

    /** How far each word of a query is from each word known. */
    Nearness nearness(Query query, Spelling spelling) {
        byte[][] distances = new byte[query.words().size()][words.size()];
        boolean hopeless = false;
        for (int q = 0; q < distances.length; q++) {
            String typed = query.words().get(q);
            int most = Query.mistakes(typed.length());
            char[] typedChars = typed.toCharArray();
            long wanted = Spelling.letters(typed);
            Arrays.fill(distances[q], (byte) FAR);
            boolean near = false;
            for (int w = 0; w < distances[q].length; w++) {
                if (words.get(w).startsWith(typed)) {
                    distances[q][w] = 0;
                    near = true;
                } else if (most > 0 && !Spelling.lacks(letters.get(w), wanted, most)) {
                    int distance = spelling.distance(typedChars, chars.get(w), 0, most);
                    distances[q][w] = (byte) (distance > most ? FAR : distance);
                    near |= distance <= most;
                }
            }
            hopeless |= !near;
        }
        return new Nearness(distances, hopeless);
    }

    /** The distances of one query. */
    static final class Nearness {
        private final byte[][] distances;
        private final boolean hopeless;

        private Nearness(byte[][] distances, boolean hopeless) {
            this.distances = distances;
            this.hopeless = hopeless;
        }

        /** Whether a word of the query is like no word of the vocabulary. */
        boolean isHopeless() {
            return hopeless;
        }

        /** The distance of a word of the query from a word of the vocabulary; FAR when it is another word. */
        int of(int queryWord, int word) {
            return distances[queryWord][word];
        }
    }
}
