package lakecity.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;

/** Random queries and random mistakes, with their seed. */
class SearchFuzzTest {
    private static final Plan PLAN = NamedPlan.madeUp(300, 7);
    private static final SearchIndex INDEX = SearchIndex.of(PLAN);
    private static final List<Feature> FEATURES = List.copyOf(PLAN.features());

    @Test
    void noQueryFailsAndEveryMarkLiesInItsName() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            String query = noise(random);
            for (Hit hit : INDEX.find(query, 10).hits()) {
                String said = "seed " + seed + ", query " + query + ", " + hit;
                assertTrue(lieIn(hit.zh(), hit.name().zh()), said);
                assertTrue(lieIn(hit.en(), hit.name().en()), said);
            }
        }
    }

    private static boolean lieIn(List<Span> spans, String name) {
        return spans.stream()
                .allMatch(span -> 0 <= span.from() && span.from() < span.to() && span.to() <= name.length());
    }

    private static String noise(Random random) {
        StringBuilder query = new StringBuilder();
        String letters = "aeghiunsz ";
        for (int length = random.nextInt(80); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> query.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> query.append("衡水北湖新区站 ".charAt(random.nextInt(8)));
                default -> query.append(letters.charAt(random.nextInt(letters.length())));
            }
        }
        return query.toString();
    }

    @Test
    void aMistakeInALongNameIsForgiven() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Feature feature = FEATURES.get(random.nextInt(FEATURES.size()));
            String right = feature.pinyin().replace(" ", "");
            if (right.length() >= 8) {
                String wrong = spoil(right, random);
                assertTrue(
                        INDEX.find(wrong, FEATURES.size()).hits().stream()
                                        .anyMatch(hit -> hit.subject().equals(new Subject.OfFeature(feature)))
                                || INDEX.find(wrong, FEATURES.size()).hits().size() >= 5,
                        "seed " + seed + ": " + wrong + " for " + right);
            }
        }
    }

    private static String spoil(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + "x" + text.substring(at);
            case 2 -> text.substring(0, at) + "x" + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
