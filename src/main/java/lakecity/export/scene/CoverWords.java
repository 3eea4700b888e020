package lakecity.export.scene;

import java.util.ArrayList;
import java.util.List;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.PlanHead;
import lakecity.story.Scene;

/**
 * The words of a cover or closing.
 *
 * @param title the large words: the scene's, else the story's on a cover and 资料来源 at the end
 * @param words what stands below them
 * @param about on a cover, which plan it is; at the end, the sources of all scenes
 */
public record CoverWords(String title, String words, String about) {
    private static final int MOST_SOURCES = 24;

    /** The words of the first or last slide. */
    public static CoverWords of(StoryRun run, Scene scene, SceneWords words) {
        boolean closing = scene.kind() == Scene.Kind.CLOSING;
        Language language = run.language();
        Messages messages = Messages.of(language);
        String own = SceneWords.paragraphs(scene.title(), language);
        if (closing) {
            String title = own.isEmpty() ? messages.text("export.story.end") : own;
            return new CoverWords(title, words.caption(), sources(run, messages));
        }
        LocalText story = run.work().story().title();
        return new CoverWords(
                own.isEmpty() ? SceneWords.paragraphs(story, language) : own, words.caption(), plan(run, language));
    }

    private static String plan(StoryRun run, Language language) {
        PlanHead head = run.session().plan().head();
        List<String> lines = new ArrayList<>();
        lines.add(SceneWords.paragraphs(head.title(), language));
        Messages messages = Messages.of(language);
        lines.add(String.join(
                "  ·  ",
                messages.text("export.edition", head.edition().primary(language)),
                messages.text("export.data-date", head.dataDate())));
        return String.join("\n", lines);
    }

    private static String sources(StoryRun run, Messages messages) {
        List<String> all = run.allSources();
        if (all.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("export.story.all-sources"));
        all.stream().limit(MOST_SOURCES).forEach(lines::add);
        if (all.size() > MOST_SOURCES) {
            lines.add(messages.text("story.sources.more", all.size() - MOST_SOURCES));
        }
        return String.join("\n", lines);
    }
}
