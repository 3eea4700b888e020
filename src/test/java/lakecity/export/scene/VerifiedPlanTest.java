package lakecity.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lakecity.export.SampleStory;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.view.Axis;
import lakecity.view.Session;
import lakecity.view.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerifiedPlanTest {
    private static Session session = new Session(Plan.empty(), Plan.empty(), List.of());

    @BeforeAll
    static void read() throws Exception {
        session = SampleStory.shipped();
    }

    private static Feature doubtful() {
        return session.plan().features().stream()
                .filter(feature -> VerifiedPlan.isDoubtful(session.plan(), feature))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStateOfUnverifiedSourcesAloneIsLeftOutAndNothingElse() {
        Plan told = VerifiedPlan.of(session.plan());
        assertEquals(session.plan().features().size(), told.features().size());
        assertTrue(doubtful().latest().state() != LatestState.State.NOT_FOUND);
        assertEquals(
                LatestState.State.NOT_FOUND,
                told.feature(doubtful().id()).orElseThrow().latest().state());
        session.plan().features().stream()
                .filter(feature -> !VerifiedPlan.isDoubtful(session.plan(), feature))
                .forEach(feature ->
                        assertSame(feature, told.feature(feature.id()).orElseThrow()));
        assertSame(told, VerifiedPlan.of(told));
    }

    private static String words(boolean unverified, Axis axis, List<String> sources, Language language)
            throws Exception {
        View view = View.home(session.plan(), Language.ZH, "light").withAxis(axis);
        Scene scene = new Scene(
                "m",
                Scene.Kind.MAP,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                0,
                view,
                "",
                Scene.CaptionSide.AUTO,
                sources,
                Map.of());
        Story story = SampleStory.story(List.of(scene));
        StoryExport options = StoryExport.usual(language).withUnverified(unverified);
        return new StoryRun(new StoryWork(session, story, null, options), ExportWatch.NONE)
                .words(scene)
                .footer();
    }

    @Test
    void theLineOfSourcesCountsWhatIsLeftOut() throws Exception {
        String line = words(false, Axis.LATEST, List.of(), Language.ZH);
        assertTrue(line.contains("转载待核，未列出") && line.contains("仅见于待核转载的进展未列出"), line);
        String all = words(true, Axis.LATEST, List.of(), Language.ZH);
        assertFalse(all.contains("未列出"), all);
        assertTrue(words(true, Axis.LATEST, List.of(), Language.EN).startsWith("Sources: the Outline"));
        String outline = words(false, Axis.OUTLINE, List.of(), Language.ZH);
        assertTrue(outline.startsWith("资料来源：《纲要》") && !outline.contains("未列出"), outline);
    }

    @Test
    void aScenesOwnSourcesAreNamedAndGraded() throws Exception {
        Source bad = session.plan().sources().stream()
                .filter(source -> source.grade() == Source.Grade.UNVERIFIED)
                .findFirst()
                .orElseThrow();
        Source good = session.plan().sources().stream()
                .filter(source -> source.grade() == Source.Grade.MEDIA)
                .findFirst()
                .orElseThrow();
        List<String> both = List.of(bad.id(), good.id());
        String some = words(false, Axis.OUTLINE, both, Language.ZH);
        assertTrue(
                some.contains(good.publisher().zh())
                        && !some.contains(bad.publisher().zh()),
                some);
        assertTrue(some.contains("另有 1 项转载待核"), some);
        String all = words(true, Axis.OUTLINE, both, Language.ZH);
        assertTrue(all.contains(bad.publisher().zh()) && all.contains("［转载待核"), all);
    }
}
