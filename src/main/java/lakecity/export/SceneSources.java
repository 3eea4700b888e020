package lakecity.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.plan.Source;
import lakecity.story.Scene;
import lakecity.view.Axis;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What a scene rests on: the sources it names; if it names none, the outline, and, where later states are drawn, the
 * sources of those in view. Sources graded 转载待核 are only counted unless they are wanted. Immutable, any thread.
 */
final class SceneSources {
    private static final int MOST_IN_A_LINE = 5;

    private final Plan plan;
    private final boolean unverified;

    SceneSources(Plan plan, boolean unverified) {
        this.plan = plan;
        this.unverified = unverified;
    }

    /** The line under a scene; empty where the caveats say it all, since nothing but the outline is shown. */
    String line(Scene scene, Language language) {
        List<Source> all = sources(scene);
        if (all.isEmpty()) {
            return "";
        }
        List<Source> told = all.stream().filter(this::isTold).toList();
        List<String> words = new ArrayList<>();
        if (scene.sources().isEmpty() || told.isEmpty()) {
            PlanHead head = plan.head();
            words.add(head.document().primary(language) + " " + head.citation().primary(language));
        }
        told.stream().limit(MOST_IN_A_LINE).forEach(source -> words.add(name(source, language)));
        Messages messages = Messages.of(language);
        String line = messages.text("export.story.sources", String.join(messages.text("export.story.and"), words));
        if (told.size() > MOST_IN_A_LINE) {
            line += messages.text("export.story.more", told.size() - MOST_IN_A_LINE);
        }
        int left = all.size() - told.size();
        return left == 0 ? line : line + messages.text("export.story.left-out", left);
    }

    /** All that the scenes rest on and that is told, each once, for the last slide. */
    List<String> all(List<Scene> scenes, Language language) {
        Set<Source> all = new LinkedHashSet<>();
        scenes.forEach(scene -> sources(scene).stream().filter(this::isTold).forEach(all::add));
        return all.stream()
                .map(source -> source.title().primary(language) + " — " + name(source, language))
                .toList();
    }

    private boolean isTold(Source source) {
        return unverified || source.grade() != Source.Grade.UNVERIFIED;
    }

    private List<Source> sources(Scene scene) {
        Set<String> ids = new LinkedHashSet<>(scene.sources());
        View view = scene.view();
        if (ids.isEmpty() && view != null && view.axis() == Axis.LATEST) {
            Set<String> shown = plan.layers().stream()
                    .filter(layer -> isOn(view, layer))
                    .map(Layer::id)
                    .collect(Collectors.toUnmodifiableSet());
            plan.features().stream()
                    .filter(feature -> isSeen(feature, view, shown))
                    .forEach(feature -> ids.addAll(sources(feature.latest())));
        }
        return ids.stream().flatMap(id -> plan.source(id).stream()).toList();
    }

    private static boolean isOn(View view, Layer layer) {
        return view.layer(layer.id()).map(seen -> seen.visible()).orElse(false);
    }

    private static List<String> sources(@Nullable LatestState latest) {
        return latest == null ? List.of() : latest.sources();
    }

    private static boolean isSeen(Feature feature, View view, Set<String> layers) {
        return view.filter().passes(feature)
                && feature.shapes().stream().anyMatch(shape -> layers.contains(shape.layer()))
                && feature.bounds()
                        .map(bounds -> bounds.west() <= view.extent().east()
                                && bounds.east() >= view.extent().west()
                                && bounds.south() <= view.extent().north()
                                && bounds.north() >= view.extent().south())
                        .orElse(false);
    }

    private String name(Source source, Language language) {
        Messages messages = Messages.of(language);
        String name = source.publisher().primary(language);
        String dated = source.date().isEmpty() ? name : messages.text("export.story.dated", name, source.date());
        return source.grade() == Source.Grade.UNVERIFIED
                ? messages.text("export.story.unverified", dated, messages.text("term.grade.unverified"))
                : dated;
    }
}
