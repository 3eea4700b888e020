package lakecity.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.view.View;

/** The words that go with a scene but are not in its file: what it rests on. Any thread. */
public final class SceneTexts {
    /** A line names no more sources; it says how many there are. */
    public static final int MOST_NAMED = 4;

    private SceneTexts() {}

    /**
     * The sources a scene rests on: its own, else those of the feature selected in it.
     *
     * @param unverified whether copies and reposts that nobody checked (转载待核) are named too
     */
    public static List<Source> sources(Scene scene, Plan plan, boolean unverified) {
        View view = scene.view();
        Stream<String> ids = scene.sources().stream();
        if (scene.sources().isEmpty() && view != null && view.selection() != null) {
            ids = plan.feature(view.selection()).map(Feature::sources).orElse(List.of()).stream();
        }
        return ids.distinct()
                .flatMap(id -> plan.source(id).stream())
                .filter(source -> unverified || source.grade() != Source.Grade.UNVERIFIED)
                .toList();
    }

    /** One line: how the plan is cited, then the first sources; empty for a scene that shows nothing. */
    public static String sourceLine(Scene scene, Plan plan, Language language, boolean unverified) {
        if (scene.kind() == Scene.Kind.BLACK) {
            return "";
        }
        List<Source> sources = sources(scene, plan, unverified);
        List<LocalText> parts = new ArrayList<>();
        parts.add(plan.head().citation());
        sources.stream().limit(MOST_NAMED).map(SceneTexts::named).forEach(parts::add);
        if (sources.size() > MOST_NAMED) {
            parts.add(Messages.both("story.sources.more", sources.size()));
        }
        String line = ClauseScenes.joined(parts, "story.join").in(language == Language.BOTH ? Language.ZH : language);
        return line.isEmpty() ? "" : Messages.of(language).text("story.sources", line);
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
