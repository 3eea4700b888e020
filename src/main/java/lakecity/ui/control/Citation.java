package lakecity.ui.control;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Passage;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.plan.Target;

/** How a feature or a clause is cited: the line under what the outline says, and the text for the clipboard. */
public final class Citation {
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private final Plan plan;
    private final Messages words;

    public Citation(Plan plan, Messages words) {
        this.plan = plan;
        this.words = words;
    }

    /** 据《河北日报》报道 · 第2部分第7段; empty when the feature names no passage. */
    public String line(Feature feature) {
        return line(feature.passages());
    }

    /** 据《河北日报》报道 · 第2部分第7段; empty for no passage. */
    public String line(List<String> ids) {
        List<String> passages = ids.stream()
                .flatMap(id -> plan.passage(id).map(Passage::title).stream())
                .map(title -> title.primary(language()))
                .toList();
        if (passages.isEmpty()) {
            return "";
        }
        return words.text(
                "detail.citation",
                plan.head().citation().primary(language()),
                String.join(words.text("detail.list-separator"), passages));
    }

    /** The text for the clipboard: what the outline says of it and where, or whose data it is. */
    public String full(Feature feature) {
        String name = feature.name().primary(language());
        String sources = sources(feature);
        if (feature.isContext()) {
            return words.text(
                    "detail.cite.context", name, sources, plan.head().title().primary(language()));
        }
        return words.text(
                "detail.cite.outline",
                name,
                plan.head().document().primary(language()),
                feature.outlineVerb(),
                line(feature),
                sources,
                plan.head().edition().primary(language()));
    }

    /** The text for the clipboard: what a clause says, where it stands, and that it is told in our words. */
    public String full(Clause clause) {
        String official = clause.officialRef().isEmpty()
                ? ""
                : words.text("detail.cite.separator") + words.text("outline.official", clause.officialRef());
        return words.text(
                "outline.cite",
                plan.head().document().primary(language()),
                clause.title().primary(language()),
                clause.text().primary(language()),
                line(clause.passages()) + official,
                source(clause),
                plan.head().edition().primary(language()));
    }

    /** The text for the clipboard: a target with its amount, what the outline says of it and where. */
    public String full(Target target, String amount) {
        String name = target.name().primary(language());
        String official = target.officialRef().isEmpty()
                ? ""
                : words.text("detail.cite.separator") + words.text("outline.official", target.officialRef());
        return words.text(
                "outline.cite",
                plan.head().document().primary(language()),
                amount.isEmpty() ? name : words.text("outline.target.chip", name, amount),
                target.outlineText().primary(language()),
                line(target.passages()) + official,
                target.sources().stream()
                        .limit(1)
                        .flatMap(id -> plan.source(id).stream())
                        .map(this::source)
                        .findFirst()
                        .orElse(""),
                plan.head().edition().primary(language()));
    }

    /** The source of a clause is that of what it names. */
    private String source(Clause clause) {
        Stream<List<String>> features = clause.features().stream()
                .flatMap(id -> plan.feature(id).stream())
                .filter(feature -> !feature.isContext())
                .map(Feature::sources);
        Stream<List<String>> targets = clause.targets().stream()
                .flatMap(id -> plan.outline().target(id).stream())
                .map(Target::sources);
        Stream<List<String>> anywhere =
                plan.features().stream().filter(feature -> !feature.isContext()).map(Feature::sources);
        return Stream.of(features, targets, anywhere)
                .flatMap(each -> each)
                .flatMap(ids -> ids.stream().limit(1))
                .flatMap(id -> plan.source(id).stream())
                .findFirst()
                .map(this::source)
                .orElse("");
    }

    /** The numbers of passages: 2·7; the titles where they have none. */
    public String numbers(List<String> ids) {
        return ids.stream()
                .flatMap(id -> plan.passage(id).stream())
                .map(passage -> numbers(passage.title().primary(language())))
                .collect(Collectors.joining(words.text("detail.list-separator")));
    }

    private static String numbers(String title) {
        String digits =
                NOT_DIGITS.splitAsStream(title).filter(part -> !part.isEmpty()).collect(Collectors.joining("·"));
        return digits.isEmpty() ? title : digits;
    }

    /** The first source carries the statement; the others are for its place and its latest state. */
    private String sources(Feature feature) {
        return feature.sources().stream()
                .flatMap(id -> plan.source(id).stream())
                .limit(feature.isContext() ? 3 : 1)
                .map(this::source)
                .collect(Collectors.joining(words.text("detail.cite.between")));
    }

    private String source(Source source) {
        return List.of(
                        source.publisher().primary(language()),
                        source.title().primary(language()),
                        source.date(),
                        source.url())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.text("detail.cite.separator")));
    }

    private Language language() {
        return words.language();
    }
}
