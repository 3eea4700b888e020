package lakecity.ui.projects;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Passage;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.ui.control.Terms;

/** Makes the lines of the table from a plan in one language. Any thread. */
final class ProjectRows {
    /** Sorts after every word. */
    private static final String LAST = "\uFFFF";
    /** Passages named in a line. */
    private static final int PASSAGES = 2;

    private final Plan plan;
    private final Messages words;
    private final List<String> layerOrder;
    private final List<String> passageOrder;

    private ProjectRows(Plan plan, Messages words) {
        this.plan = plan;
        this.words = words;
        layerOrder = plan.layers().stream().map(Layer::id).toList();
        passageOrder = plan.head().passages().stream().map(Passage::id).toList();
    }

    /** A line for each feature of the plan, context too, in the order of the pack. */
    static List<ProjectRow> of(Plan plan, Messages words) {
        ProjectRows rows = new ProjectRows(plan, words);
        return plan.features().stream().map(rows::row).toList();
    }

    private ProjectRow row(Feature feature) {
        Map<ProjectColumn, String> texts = new EnumMap<>(ProjectColumn.class);
        Map<ProjectColumn, String> remarks = new EnumMap<>(ProjectColumn.class);
        Map<ProjectColumn, String> keys = new EnumMap<>(ProjectColumn.class);
        Language language = words.language();
        String name = feature.name().primary(language);
        String otherName = feature.name().secondary(language);
        texts.put(ProjectColumn.NAME, name);
        remarks.put(ProjectColumn.NAME, otherName.equals(name) ? "" : otherName);
        texts.put(ProjectColumn.KIND, feature.kind().primary(language));
        texts.put(
                ProjectColumn.LAYER,
                text(plan.layer(feature.layer()).map(Layer::title).orElse(LocalText.EMPTY)));
        texts.put(ProjectColumn.COUNTY, counties(feature));
        texts.put(ProjectColumn.PLACE, Terms.of(feature.place().confidence(), words));
        texts.put(ProjectColumn.PASSAGES, passages(feature));
        outline(feature, texts, remarks);
        latest(feature, texts, remarks);
        texts.put(ProjectColumn.ON_MAP, words.text(feature.isOnMap() ? "projects.on-map" : "projects.not-on-map"));
        remarks.put(
                ProjectColumn.ON_MAP,
                feature.isOnMap() ? "" : text(feature.place().reason()));
        keys(feature, texts, keys);
        List<String> layers = Stream.concat(
                        Stream.of(feature.layer()), feature.shapes().stream().map(Shape::layer))
                .toList();
        return new ProjectRow(feature, texts, remarks, keys, Set.copyOf(layers), found(feature, texts));
    }

    private void outline(Feature feature, Map<ProjectColumn, String> texts, Map<ProjectColumn, String> remarks) {
        OutlineStatus status = feature.outlineStatus();
        texts.put(ProjectColumn.OUTLINE, status == null ? words.text("projects.context") : Terms.of(status, words));
        remarks.put(
                ProjectColumn.OUTLINE,
                feature.outlineVerb().isEmpty() ? "" : words.text("detail.verb", feature.outlineVerb()));
    }

    private void latest(Feature feature, Map<ProjectColumn, String> texts, Map<ProjectColumn, String> remarks) {
        LatestState latest = feature.latest();
        if (latest != null) {
            texts.put(ProjectColumn.LATEST, Terms.of(latest.state(), words));
            remarks.put(ProjectColumn.LATEST, latest.date());
        }
    }

    private void keys(Feature feature, Map<ProjectColumn, String> texts, Map<ProjectColumn, String> keys) {
        String name = nameKey(feature);
        OutlineStatus status = feature.outlineStatus();
        LatestState latest = feature.latest();
        for (ProjectColumn column : ProjectColumn.values()) {
            String key =
                    switch (column) {
                        case NAME -> "";
                        case OUTLINE -> status == null ? LAST : status.ordinal() + feature.outlineVerb();
                        case LATEST -> latest == null ? LAST : latest.state().ordinal() + latest.date();
                        case COUNTY ->
                            feature.counties().stream()
                                    .flatMap(id -> plan.feature(id).stream())
                                    .map(this::nameKey)
                                    .findFirst()
                                    .orElse(LAST);
                        case PLACE ->
                            String.valueOf(feature.place().confidence().ordinal());
                        case ON_MAP -> feature.isOnMap() ? "0" : "1";
                        case LAYER -> number(layerOrder.indexOf(feature.layer()));
                        case PASSAGES ->
                            feature.passages().isEmpty()
                                    ? LAST
                                    : number(passageOrder.indexOf(
                                            feature.passages().get(0)));
                        case KIND -> texts.getOrDefault(column, "").toLowerCase(Locale.ROOT);
                    };
            keys.put(column, key + "\u0000" + name);
        }
    }

    /** Chinese names go by their pinyin, as in a Chinese dictionary. */
    private String nameKey(Feature feature) {
        String name = words.language() == Language.EN || feature.pinyin().isEmpty()
                ? feature.name().primary(words.language())
                : feature.pinyin();
        return name.toLowerCase(Locale.ROOT);
    }

    private static String number(int index) {
        return index < 0 ? LAST : String.format(Locale.ROOT, "%06d", index);
    }

    private String counties(Feature feature) {
        return feature.counties().stream()
                .flatMap(id -> plan.feature(id).stream())
                .map(county -> text(county.name()))
                .collect(Collectors.joining(words.text("projects.separator")));
    }

    /** The first passages and how many more: the details and exports have them all. */
    private String passages(Feature feature) {
        int more = feature.passages().size() - PASSAGES;
        String first = feature.passages().stream()
                .limit(PASSAGES)
                .flatMap(id -> plan.passage(id).stream())
                .map(passage -> text(passage.title()))
                .collect(Collectors.joining(words.text("projects.separator")));
        return more > 0
                ? words.text("projects.passages.more", first, feature.passages().size())
                : first;
    }

    private static String found(Feature feature, Map<ProjectColumn, String> texts) {
        String pinyin = feature.pinyin();
        String initials = Stream.of(pinyin.split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
        return Stream.of(
                        Stream.of(
                                feature.id(),
                                feature.name().zh(),
                                feature.name().en()),
                        Stream.of(pinyin, pinyin.replace(" ", ""), initials, feature.outlineVerb()),
                        texts.values().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private String text(LocalText text) {
        return text.primary(words.language());
    }
}
