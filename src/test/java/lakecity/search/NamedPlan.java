package lakecity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import lakecity.geo.Datum;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.plan.Comparison;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Outline;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.Target;
import lakecity.plan.Term;
import org.jspecify.annotations.Nullable;

/** Plans of nothing but names, given or made up. */
public final class NamedPlan {
    private static final String CHARACTERS = "衡水武邑枣强景深州安平故城饶阳阜桃冀滨湖新区高铁站公路园大桥东西南北中心科技产业示范";
    private static final String[] SYLLABLES =
            ("heng shui wu yi zao qiang jing shen zhou an ping gu cheng rao yang fu tao ji bin hu xin qu gao tie zhan "
                            + "gong lu yuan da qiao dong xi nan bei zhong xin ke ji chan ye shi fan")
                    .split(" ", -1);
    private static final String[] ENDS = {"Station", "Bridge", "Park", "Road", "New Area", "Industry Centre"};

    private final List<Feature> features = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();

    /** Adds a feature of the plan's own. */
    public NamedPlan own(String id, String zh, String pinyin, String en) {
        return add(id, zh, pinyin, en, "projects", OutlineStatus.NAMED);
    }

    /** Adds a feature of context. */
    public NamedPlan context(String id, String zh, String pinyin, String en) {
        return add(id, zh, pinyin, en, "places", null);
    }

    /** Adds a clause. */
    public NamedPlan clause(String id, String zh, String en, LocalText text) {
        clauses.add(new Clause(
                id,
                new LocalText(zh, en),
                text,
                List.of(),
                "",
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    /** Adds a target of a number. */
    public NamedPlan target(String id, String zh, String pinyin, String en, double value, LocalText unit) {
        targets.add(new Target(
                id,
                new LocalText(zh, en),
                LocalText.EMPTY,
                pinyin,
                LocalText.EMPTY,
                Comparison.ABOVE,
                value,
                unit,
                LocalText.EMPTY,
                2025,
                LocalText.EMPTY,
                "",
                OutlineStatus.NAMED,
                List.of(),
                "",
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    /** Adds a term. */
    public NamedPlan term(String id, String zh, String pinyin, String en, String... spellings) {
        terms.add(new Term(
                id,
                new LocalText(zh, en),
                pinyin,
                List.of(spellings),
                LocalText.same("meaning"),
                LocalText.EMPTY,
                List.of(),
                List.of()));
        return this;
    }

    /** A plan of made-up names and of clauses with texts of some hundred letters. */
    public static Plan madeUp(int size, int clauses, long seed) {
        Random random = new Random(seed);
        NamedPlan plan = named(size, random);
        for (int i = 0; i < clauses; i++) {
            plan.clause(
                    "C" + i,
                    chinese(random, 8),
                    english(random, 4),
                    new LocalText(chinese(random, 80), english(random, 40)));
        }
        return plan.plan();
    }

    private static String chinese(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i % 12 == 11 ? '，' : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static String english(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(SYLLABLES[random.nextInt(SYLLABLES.length)])
                    .append(SYLLABLES[random.nextInt(SYLLABLES.length)])
                    .append(' ');
        }
        return text.toString();
    }

    /** A plan of made-up names of two to eight characters, half of them context. */
    public static Plan madeUp(int size, long seed) {
        return named(size, new Random(seed)).plan();
    }

    private static NamedPlan named(int size, Random random) {
        NamedPlan plan = new NamedPlan();
        for (int i = 0; i < size; i++) {
            StringBuilder zh = new StringBuilder();
            List<String> pinyin = new ArrayList<>();
            for (int length = 2 + random.nextInt(7); length > 0; length--) {
                int at = random.nextInt(SYLLABLES.length);
                zh.append(CHARACTERS.charAt(at));
                pinyin.add(SYLLABLES[at]);
            }
            int half = Math.max(1, pinyin.size() / 2);
            String en = word(pinyin.subList(0, half)) + " " + word(pinyin.subList(half, pinyin.size())) + " "
                    + ENDS[random.nextInt(ENDS.length)];
            String syllables = String.join(" ", pinyin);
            if (i % 2 == 0) {
                plan.own("F" + i, zh.toString(), syllables, en);
            } else {
                plan.context("F" + i, zh.toString(), syllables, en);
            }
        }
        return plan;
    }

    private static String word(List<String> syllables) {
        String word = String.join("", syllables);
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    public Plan plan() {
        List<Layer> layers = List.of(layer("places", Layer.Group.PLACES), layer("projects", Layer.Group.PROJECTS));
        return new Plan(
                Plan.empty().head(), layers, List.of(), features, List.of(), new Outline(clauses, targets, terms));
    }

    private static Layer layer(String id, Layer.Group group) {
        return new Layer(id, LocalText.same(id), "park", 0, 24, true, false, "", List.of(), LocalText.EMPTY, group);
    }

    private NamedPlan add(
            String id, String zh, String pinyin, String en, String layer, @Nullable OutlineStatus status) {
        Place place =
                new Place(PlaceConfidence.UNPLACED, LocalText.EMPTY, Datum.WGS84, OptionalDouble.empty(), List.of());
        features.add(new Feature(
                id,
                new LocalText(zh, en),
                pinyin,
                LocalText.same("kind"),
                layer,
                "",
                status,
                List.of(),
                "",
                null,
                place,
                List.of(),
                null,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of()));
        return this;
    }
}
