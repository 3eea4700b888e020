package lakecity.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.plan.Source;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/** Scenes for a clause and for a feature: what is on the map, and the words beside it. */
final class ClauseScenes {
    /** A feature that takes so much of the opening view is its background where there are smaller ones. */
    private static final double BACKGROUND = 0.7;

    private final Plan plan;
    private final View home;

    ClauseScenes(Plan plan, View home) {
        this.plan = plan;
        this.home = home;
    }

    /** A map of all that a clause and what it holds name. */
    Scene of(Clause clause) {
        List<Feature> features = features(plan.outline().featuresUnder(clause));
        List<String> sources = sources(features);
        List<LocalText> notes = new ArrayList<>();
        Stream.concat(Stream.of(clause), clause.children().stream())
                .map(Clause::text)
                .forEach(notes::add);
        notes.add(clause.note());
        notes.add(cited(clause.passages()));
        notes.add(named(sources));
        return map(caption(clause), clause.title(), joined(notes, "\n"), features, sources);
    }

    /** A map of one feature. */
    Scene of(Feature feature) {
        List<LocalText> notes = new ArrayList<>();
        notes.add(feature.kind());
        if (!feature.outlineVerb().isEmpty()) {
            notes.add(Messages.both("story.clause.verb", feature.outlineVerb()));
        }
        notes.add(latest(feature.latest()));
        notes.add(feature.note());
        notes.add(feature.isOnMap() ? LocalText.EMPTY : feature.place().reason());
        notes.add(cited(feature.passages()));
        notes.add(named(feature.sources()));
        LocalText said = feature.outlineText().isEmpty() ? feature.description() : feature.outlineText();
        return map(said, feature.name(), joined(notes, "\n"), List.of(feature), feature.sources());
    }

    /** The features of ids that the plan has, in their order. */
    List<Feature> features(Iterable<String> ids) {
        List<Feature> features = new ArrayList<>();
        ids.forEach(id -> plan.feature(id).ifPresent(features::add));
        return features;
    }

    /** Every source of some features, each once. */
    List<String> sources(List<Feature> features) {
        return features.stream()
                .flatMap(feature -> feature.sources().stream())
                .distinct()
                .toList();
    }

    /** "出处：《纲要》，据…报道·第2部分第7段", with the passages named. */
    LocalText cited(List<String> passages) {
        List<LocalText> places = passages.stream()
                .flatMap(id -> plan.passage(id).stream())
                .map(passage -> passage.title())
                .toList();
        LocalText citation = plan.head().citation();
        if (places.isEmpty() || citation.isEmpty()) {
            return LocalText.EMPTY;
        }
        LocalText where = joined(places, "story.join");
        return new LocalText(
                Messages.both("story.clause.cited", citation.zh(), where.zh()).zh(),
                Messages.both("story.clause.cited", citation.en(), where.en()).en());
    }

    /** The names of sources, one a line, without those that nobody checked. */
    LocalText named(List<String> ids) {
        List<LocalText> lines = ids.stream()
                .filter(this::isChecked)
                .flatMap(id -> plan.source(id).stream())
                .map(SceneTexts::named)
                .toList();
        return lines.isEmpty()
                ? LocalText.EMPTY
                : joined(
                        Stream.concat(Stream.of(Messages.both("story.clause.sources")), lines.stream())
                                .toList(),
                        "\n");
    }

    /** Texts one after the other, without the empty ones; between is a key of the messages or a line end. */
    static LocalText joined(List<LocalText> texts, String between) {
        LocalText mark = between.equals("\n") ? LocalText.same("\n") : Messages.both(between);
        return new LocalText(
                texts.stream().map(LocalText::zh).filter(it -> !it.isBlank()).collect(Collectors.joining(mark.zh())),
                texts.stream().map(LocalText::en).filter(it -> !it.isBlank()).collect(Collectors.joining(mark.en())));
    }

    private static LocalText caption(Clause clause) {
        return clause.text().isEmpty()
                ? joined(clause.children().stream().map(Clause::title).toList(), "story.join")
                : clause.text();
    }

    private LocalText latest(@Nullable LatestState latest) {
        boolean isUnchecked = latest != null
                && !latest.sources().isEmpty()
                && latest.sources().stream().noneMatch(this::isChecked);
        if (latest == null || latest.text().isEmpty() || isUnchecked) {
            return LocalText.EMPTY;
        }
        String date = latest.date().isEmpty() ? plan.head().dataDate() : latest.date();
        return new LocalText(
                Messages.both("story.clause.latest", date, latest.text().zh()).zh(),
                Messages.both("story.clause.latest", date, latest.text().en()).en());
    }

    private boolean isChecked(String id) {
        return plan.source(id)
                .filter(source -> source.grade() != Source.Grade.UNVERIFIED)
                .isPresent();
    }

    private Scene map(
            LocalText caption, LocalText title, LocalText notes, List<Feature> features, List<String> sources) {
        return new Scene(
                "",
                Scene.Kind.MAP,
                title,
                caption,
                notes,
                0,
                view(features),
                "",
                Scene.CaptionSide.AUTO,
                sources.stream().filter(id -> plan.source(id).isPresent()).toList(),
                Map.of());
    }

    /** The ground of the features with the layers they need; the whole city where none of them is on the map. */
    private View view(List<Feature> features) {
        List<Feature> shown = foreground(features);
        Optional<Bounds> ground = shown.stream()
                .flatMap(feature -> Ground.of(feature, plan).stream())
                .reduce(Bounds::union);
        if (ground.isEmpty()) {
            return home;
        }
        Set<String> needed = new LinkedHashSet<>();
        features.forEach(feature -> {
            needed.add(feature.layer());
            feature.shapes().stream().map(Shape::layer).forEach(needed::add);
            members(feature).forEach(needed::add);
        });
        List<Feature> onMap = shown.stream()
                .filter(feature -> Ground.of(feature, plan).isPresent())
                .toList();
        return home.withLayers(home.layers().stream()
                        .map(layer -> layer.withVisible(needed.contains(layer.id())
                                || layer.visible()
                                        && plan.layer(layer.id())
                                                .map(Layer::context)
                                                .orElse(false)))
                        .toList())
                .withExtent(ground.get().center(), ground.get())
                .withSelection(onMap.size() == 1 ? onMap.get(0).id() : null);
    }

    private List<String> members(Feature feature) {
        return features(feature.members()).stream()
                .flatMap(member -> member.shapes().stream())
                .map(Shape::layer)
                .toList();
    }

    /** The features without those that are as large as the whole plan, where any others are on the map. */
    private List<Feature> foreground(List<Feature> features) {
        List<Feature> smaller = features.stream()
                .filter(feature ->
                        Ground.of(feature, plan).filter(it -> !isBackground(it)).isPresent())
                .toList();
        return smaller.isEmpty() ? features : smaller;
    }

    private boolean isBackground(Bounds ground) {
        return area(ground) > BACKGROUND * area(plan.head().home());
    }

    private static double area(Bounds bounds) {
        return (bounds.east() - bounds.west()) * (bounds.north() - bounds.south());
    }
}
