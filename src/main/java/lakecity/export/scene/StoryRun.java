package lakecity.export.scene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import lakecity.export.picture.Caveats;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.story.Scene;
import lakecity.story.SceneFaults;
import lakecity.story.SceneTexts;
import lakecity.tiles.TileLayer;
import lakecity.view.Axis;
import lakecity.view.Session;
import lakecity.view.View;

/** One export of a story while it runs: what all formats share. Of one thread. */
public final class StoryRun {
    private static final int MOST_REMARKS = 100;

    private final StoryWork work;
    private final ExportWatch watch;
    private final List<Scene> scenes;
    private final Session session;
    private final boolean withheld;
    private final Plan whole;
    private final List<LocalText> remarks = new ArrayList<>();
    private int missingTiles;

    /** @throws ExportException when no scene is wanted */
    public StoryRun(StoryWork work, ExportWatch watch) throws ExportException {
        this.work = work;
        this.watch = watch;
        this.scenes = work.options().of(work.story());
        if (scenes.isEmpty()) {
            throw new ExportException(Messages.both("export.story.no-scenes"));
        }
        this.whole = work.session().plan();
        Plan told = work.options().unverified() ? whole : VerifiedPlan.of(whole);
        this.withheld = told != whole;
        this.session = new Session(told, work.session().base(), work.session().issues());
    }

    /** Writes one scene. */
    @FunctionalInterface
    public interface SceneWriter {
        /** @param number the scene's number in the export, from 1 */
        void write(Scene scene, int number) throws IOException;
    }

    /** Writes scene after scene, tells how far it is, and stops when it was cancelled. */
    public void each(SceneWriter writer) throws IOException {
        SceneFaults faults = new SceneFaults(session.plan(), work.folder());
        for (int i = 0; i < scenes.size(); i++) {
            check();
            int number = i + 1;
            faults.apply(scenes.get(i)).forEach(fault -> remark(number, fault));
            writer.write(scenes.get(i), number);
            watch.done(number, scenes.size());
        }
        check();
    }

    /** Ends here when the watch wants it; throws CancellationException. */
    public void check() {
        if (watch.isCancelled()) {
            throw new CancellationException();
        }
    }

    boolean isCancelled() {
        return watch.isCancelled();
    }

    /** Notes something that a reader should know of a scene. */
    public void remark(int number, LocalText text) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new LocalText(
                    Messages.of(Language.ZH).text("export.story.scene", number, text.zh()),
                    Messages.of(Language.EN).text("export.story.scene", number, text.en())));
        }
    }

    /** Notes something that a reader should know of a scene, by the key of a message. */
    public void remark(int number, String key, Object... arguments) {
        remark(number, Messages.both(key, arguments));
    }

    /** Tiles of a scene's base map did not come. */
    void missing(int number, int tiles) {
        if (tiles > 0) {
            missingTiles += tiles;
            remark(number, "export.story.tiles", tiles);
        }
    }

    /** What was written, with all remarks. */
    public StoryWritten written() {
        return new StoryWritten(scenes.size(), missingTiles, remarks);
    }

    StoryWork work() {
        return work;
    }

    /** What was asked for. */
    public StoryExport options() {
        return work.options();
    }

    Session session() {
        return session;
    }

    /** The scenes that are exported, in order. */
    public List<Scene> scenes() {
        return scenes;
    }

    /** The language of the words and of the maps. */
    public Language language() {
        return options().language();
    }

    /** The story's title in the language of the export. */
    public String title() {
        return work.story().title().in(language());
    }

    /** All that the scenes rest on and that is told, each once, for the last slide. */
    List<String> allSources() {
        return scenes.stream()
                .flatMap(scene -> SceneTexts.sources(scene, whole, options().unverified()).stream())
                .distinct()
                .map(source -> SceneTexts.listed(source, language()))
                .toList();
    }

    /** All that is said with a scene. */
    public SceneWords words(Scene scene) {
        Caveats caveats = caveats(scene);
        List<LocalText> statements = new ArrayList<>(caveats.statements());
        statements.addAll(caveats.credits());
        statements.add(caveats.review());
        return new SceneWords(
                scene.title().in(language()).strip(),
                SceneWords.paragraphs(scene.caption(), language()),
                SceneWords.paragraphs(scene.notes(), language()),
                SceneTexts.sourceLine(scene, whole, language(), options().unverified()),
                SceneWords.each(statements, language()));
    }

    /** What must stand with a scene. */
    public Caveats caveats(Scene scene) {
        View view = scene.view();
        Axis axis = view == null ? Axis.OUTLINE : view.axis();
        List<LocalText> more = layers(scene).stream()
                .map(layer -> layer.source().attribution())
                .toList();
        Caveats caveats = Caveats.of(session.plan(), session.base(), axis, more);
        if (!withheld || axis == Axis.OUTLINE) {
            return caveats;
        }
        List<LocalText> statements = new ArrayList<>(caveats.statements());
        statements.add(Messages.both("export.table.unchecked.note"));
        return new Caveats(caveats.title(), caveats.axis(), statements, caveats.credits(), caveats.review());
    }

    /** What lies over the embedded base map in a scene, bottom to top. */
    List<TileLayer> layers(Scene scene) {
        View view = scene.view();
        return view == null ? List.of() : options().bases().under(view).layers();
    }

    /** The colours round a scene. */
    public String palette(Scene scene) {
        View view = scene.view();
        return options().colours().orElse(view == null ? "light" : view.palette());
    }
}
