package lakecity.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.plan.Source;
import lakecity.view.Axis;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The words that go with a scene but are not in its file: what it rests on. Those are the sources it names; if it names
 * none, those of the feature selected in it; if there is none either and the latest states are drawn, those of the states
 * in view. Any thread.
 */
public final class SceneTexts {
    /** A line names no more sources; it says how many more there are. */
    public static final int MOST_NAMED = 5;

    private SceneTexts() {}

    /**
     * The sources a scene rests on.
     *
     * @param unverified whether copies and reposts that nobody checked (转载待核) are named too
     */
    public static List<Source> sources(Scene scene, Plan plan, boolean unverified) {
        return all(scene, plan).stream()
                .filter(source -> unverified || source.grade() != Source.Grade.UNVERIFIED)
                .toList();
    }

    private static List<Source> all(Scene scene, Plan plan) {
        Set<String> ids = new LinkedHashSet<>(scene.sources());
        View view = scene.view();
        if (ids.isEmpty() && view != null) {
            plan.feature(String.valueOf(view.selection())).ifPresent(feature -> ids.addAll(feature.sources()));
            if (ids.isEmpty() && view.axis() == Axis.LATEST) {
                ids.addAll(ofStates(view, plan));
            }
        }
        return ids.stream().flatMap(id -> plan.source(id).stream()).toList();
    }

    private static Set<String> ofStates(View view, Plan plan) {
        Set<String> shown = plan.layers().stream()
                .map(Layer::id)
                .filter(id -> view.layer(id).map(LayerView::visible).orElse(false))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> ids = new LinkedHashSet<>();
        plan.features().stream()
                .filter(feature -> isSeen(feature, view, shown))
                .forEach(feature -> ids.addAll(sources(feature.latest())));
        return ids;
    }

    private static List<String> sources(@Nullable LatestState latest) {
        return latest == null ? List.of() : latest.sources();
    }

    private static boolean isSeen(Feature feature, View view, Set<String> layers) {
        return view.filter().passes(feature)
                && feature.shapes().stream().anyMatch(shape -> layers.contains(shape.layer()))
                && feature.bounds()
                        .filter(bounds -> meet(bounds, view.extent()))
                        .isPresent();
    }

    private static boolean meet(Bounds one, Bounds other) {
        return one.west() <= other.east()
                && one.east() >= other.west()
                && one.south() <= other.north()
                && one.north() >= other.south();
    }

    /**
     * One line under a scene: its sources, how many are not named, and how many are left out because nobody checked them.
     * The document leads where the scene names no source of its own. Empty where the scene rests on nothing else.
     */
    public static String sourceLine(Scene scene, Plan plan, Language language, boolean unverified) {
        List<Source> all = all(scene, plan);
        if (all.isEmpty() || scene.kind() == Scene.Kind.BLACK) {
            return "";
        }
        List<Source> told = sources(scene, plan, unverified);
        List<String> words = new ArrayList<>();
        if (scene.sources().isEmpty() || told.isEmpty()) {
            PlanHead head = plan.head();
            words.add(head.document().primary(language) + " " + head.citation().primary(language));
        }
        told.stream().limit(MOST_NAMED).forEach(source -> words.add(published(source, language)));
        Messages messages = Messages.of(language);
        String line = messages.text("story.sources", String.join(messages.text("story.join"), words));
        if (told.size() > MOST_NAMED) {
            line += messages.text("story.sources.more", told.size() - MOST_NAMED);
        }
        int left = all.size() - told.size();
        return left == 0 ? line : line + messages.text("story.sources.left-out", left);
    }

    /** A source as one reads it in a list, with its grade where nobody checked it. */
    public static String listed(Source source, Language language) {
        return source.title().primary(language) + " — " + published(source, language);
    }

    /** Who and when. */
    private static String published(Source source, Language language) {
        Messages messages = Messages.of(language);
        String name = source.publisher().primary(language);
        String dated = source.date().isEmpty() ? name : messages.text("story.sources.dated", name, source.date());
        return source.grade() == Source.Grade.UNVERIFIED
                ? messages.text("story.sources.unverified", dated, messages.text("term.grade.unverified"))
                : dated;
    }

    /** A source as one reads it: what, who, when. */
    public static LocalText named(Source source) {
        LocalText who = source.publisher();
        return new LocalText(
                named(source.title().in(Language.ZH), who.in(Language.ZH), source.date(), "（", "，", "）"),
                named(source.title().in(Language.EN), who.in(Language.EN), source.date(), " (", ", ", ")"));
    }

    private static String named(String title, String who, String date, String open, String comma, String close) {
        String about = who.isEmpty() || date.isEmpty() ? who + date : who + comma + date;
        return about.isEmpty() ? title : title + open + about + close;
    }
}
