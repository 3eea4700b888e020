package lakecity.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;

/**
 * Makes a story of a clause, to be edited: a cover, a scene for each clause it holds (or for each feature that a clause
 * without further ones names) in reading order, and a closing with sources and caveats. Pure, any thread.
 */
public final class ClauseStory {
    /** No more scenes are made, cover and closing counted. */
    public static final int MOST_SCENES = 40;

    private ClauseStory() {}

    /**
     * The story of a clause.
     *
     * @param id the story's
     * @param home the view of the whole city: layers, language and colours of the scenes come from it
     */
    public static Story of(String id, Clause clause, Plan plan, View home) {
        ClauseScenes maker = new ClauseScenes(plan, home);
        List<Scene> middle = middle(clause, plan, maker);
        int left = Math.max(0, middle.size() - (MOST_SCENES - 2));
        List<Feature> features = maker.features(plan.outline().featuresUnder(clause));
        List<Scene> scenes = new ArrayList<>();
        scenes.add(cover(clause, maker));
        middle.stream().limit(MOST_SCENES - 2).forEach(scenes::add);
        scenes.add(closing(plan, maker, maker.sources(features), left));
        List<Scene> numbered = new ArrayList<>();
        for (Scene scene : scenes) {
            numbered.add(scene.withId("s" + (numbered.size() + 1)));
        }
        return new Story(id, plan.head().id(), clause.title(), numbered, Map.of());
    }

    private static List<Scene> middle(Clause clause, Plan plan, ClauseScenes maker) {
        List<Scene> scenes = new ArrayList<>();
        maker.features(clause.features()).forEach(feature -> scenes.add(maker.of(feature)));
        clause.children().forEach(child -> scenes.add(maker.of(child)));
        if (scenes.isEmpty()) {
            scenes.add(maker.of(clause));
        }
        return scenes;
    }

    private static Scene cover(Clause clause, ClauseScenes maker) {
        LocalText cited = maker.cited(clause.passages());
        return Scene.of("", Scene.Kind.COVER, clause.title())
                .withTexts(
                        clause.title(),
                        ClauseScenes.joined(List.of(clause.text(), cited), "\n"),
                        ClauseScenes.joined(List.of(clause.text(), clause.note(), cited), "\n"));
    }

    private static Scene closing(Plan plan, ClauseScenes maker, List<String> sources, int left) {
        List<LocalText> caveats = new ArrayList<>();
        LocalText document = plan.head().document();
        LocalText citation = plan.head().citation();
        caveats.add(new LocalText(document.zh() + citation.zh(), (document.en() + " " + citation.en()).strip()));
        if (!plan.head().dataDate().isEmpty()) {
            caveats.add(Messages.both("story.clause.data-date", plan.head().dataDate()));
        }
        caveats.addAll(plan.head().caveats());
        LocalText notes = ClauseScenes.joined(
                List.of(left == 0 ? LocalText.EMPTY : Messages.both("story.clause.left", left), maker.named(sources)),
                "\n");
        LocalText title = Messages.both("story.clause.closing");
        return Scene.of("", Scene.Kind.CLOSING, title)
                .withTexts(title, ClauseScenes.joined(caveats, "\n"), notes)
                .withSources(sources.stream()
                        .filter(source -> plan.source(source).isPresent())
                        .toList());
    }
}
