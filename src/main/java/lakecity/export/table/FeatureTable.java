package lakecity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import lakecity.export.picture.Caveats;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.Passage;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.view.Axis;

/**
 * Features of a plan as a table that may leave the program: the outline's word and the latest known state in columns of
 * their own, and the caveats with it. What only a reprint says that still has to be checked is left out unless it is
 * asked for. Any thread.
 */
public final class FeatureTable {
    private static final List<String> COLUMNS = List.of(
            "name",
            "other-name",
            "kind",
            "layer",
            "verb",
            "status",
            "latest",
            "date",
            "by",
            "county",
            "place",
            "on-map",
            "reason",
            "passages",
            "id");

    private final Plan plan;
    private final Messages words;
    private final boolean unchecked;

    /** @param unchecked whether states that only an unchecked reprint tells are told too */
    public FeatureTable(Plan plan, Messages words, boolean unchecked) {
        this.plan = plan;
        this.words = words;
        this.unchecked = unchecked;
    }

    /**
     * The table of some features in their order.
     *
     * @param shown which of the plan's features these are, as the user chose them; empty for no word about it
     */
    public Table of(List<Feature> features, String shown) {
        List<String> header =
                COLUMNS.stream().map(key -> words.text("export.table." + key)).toList();
        List<List<String>> rows = features.stream().map(this::row).toList();
        return new Table(
                words.text("export.table.title"), header, rows, words.text("export.table.about"), notes(shown));
    }

    private List<String> row(Feature feature) {
        LatestState latest = feature.latest();
        List<Source> sources = latest == null ? List.of() : told(latest);
        boolean kept = latest != null && sources.isEmpty() && !latest.sources().isEmpty();
        List<String> cells = new ArrayList<>();
        cells.add(feature.name().primary(words.language()));
        cells.add(feature.name().secondary(words.language()));
        cells.add(text(feature.kind()));
        cells.add(plan.layer(feature.layer()).map(Layer::title).map(this::text).orElse(""));
        cells.add(feature.outlineVerb());
        cells.add(status(feature));
        cells.add(
                latest == null
                        ? ""
                        : kept
                                ? words.text("export.table.unchecked")
                                : words.text("draw.latest." + latest.state().code()));
        cells.add(latest == null || kept ? "" : latest.date());
        cells.add(sources.stream().map(this::source).collect(joining()));
        cells.add(counties(feature));
        cells.add(words.text("term.place." + feature.place().confidence().code()));
        cells.add(words.text(feature.isOnMap() ? "export.table.yes" : "export.table.no"));
        cells.add(text(feature.place().reason()));
        cells.add(passages(feature));
        cells.add(feature.id());
        return cells;
    }

    private String status(Feature feature) {
        return feature.outlineStatus() == null
                ? words.text("export.table.context")
                : words.text("draw.status." + feature.outlineStatus().code());
    }

    private List<Source> told(LatestState latest) {
        return latest.sources().stream()
                .flatMap(id -> plan.source(id).stream())
                .filter(source -> unchecked || source.grade() != Source.Grade.UNVERIFIED)
                .toList();
    }

    private String source(Source source) {
        return words.text(
                "export.table.source",
                text(source.publisher()),
                words.text("term.grade." + source.grade().code()));
    }

    private String counties(Feature feature) {
        return feature.counties().stream()
                .flatMap(id -> plan.feature(id).stream())
                .map(county -> text(county.name()))
                .collect(joining());
    }

    private String passages(Feature feature) {
        return feature.passages().stream()
                .flatMap(id -> plan.passage(id).stream())
                .map(Passage::title)
                .map(this::text)
                .collect(joining());
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(words.text("export.table.separator"));
    }

    private List<String> notes(String shown) {
        Caveats caveats = Caveats.of(plan, Plan.empty(), Axis.OUTLINE, List.of());
        List<String> notes = new ArrayList<>();
        notes.add(text(caveats.title()));
        if (!shown.isEmpty()) {
            notes.add(shown);
        }
        notes.add(words.text("export.table.two-axes", plan.head().dataDate()));
        if (!unchecked) {
            notes.add(words.text("export.table.unchecked.note"));
        }
        caveats.statements().forEach(statement -> notes.add(text(statement)));
        notes.add(text(caveats.review()));
        caveats.credits().forEach(credit -> notes.add(text(credit)));
        return notes;
    }

    private String text(LocalText text) {
        return text.in(words.language());
    }
}
