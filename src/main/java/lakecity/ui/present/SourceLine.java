package lakecity.ui.present;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.story.Scene;
import lakecity.story.SceneTexts;

/**
 * What the room reads of what a scene rests on: how the plan is cited, then who published its sources. Copies and reposts
 * that nobody checked (转载待核) are not named to an audience.
 */
final class SourceLine {
    private SourceLine() {}

    /** Empty for a scene that rests on nothing that can be named. */
    static String of(Scene scene, Plan plan, Language language) {
        String citation = plan.head().citation().primary(language);
        Stream<String> publishers = SceneTexts.sources(scene, plan, false).stream()
                .map(source -> source.publisher().primary(language))
                .filter(name -> !citation.contains(name))
                .limit(SceneTexts.MOST_NAMED);
        String named = Stream.concat(Stream.of(citation), publishers)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
        return named.isEmpty() ? "" : Messages.of(language).text("present.sources", named);
    }
}
