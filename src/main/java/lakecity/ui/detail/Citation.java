package lakecity.ui.detail;

import java.util.List;
import java.util.stream.Collectors;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Passage;
import lakecity.plan.Plan;
import lakecity.plan.Source;

/** How a feature is cited: the line under what the outline says, and the text for the clipboard. */
final class Citation {
    private final Plan plan;
    private final Messages words;

    Citation(Plan plan, Messages words) {
        this.plan = plan;
        this.words = words;
    }

    /** 据《河北日报》报道 · 第2部分第7段; empty when the feature names no passage. */
    String line(Feature feature) {
        List<String> passages = feature.passages().stream()
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
    String full(Feature feature) {
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
