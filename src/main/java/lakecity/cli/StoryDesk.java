package lakecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lakecity.data.MapsFolder;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.Language;
import lakecity.settings.UserFolder;
import lakecity.story.DiskFault;
import lakecity.story.Story;
import lakecity.story.StoryShelf;
import lakecity.view.Session;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The open pack and its stories, for a command.
 *
 * @param home what holds where a scene's view says nothing
 */
record StoryDesk(Console console, MapsFolder maps, Session session, StoryShelf shelf, View home, Language language) {
    private static final String FOLDER = "stories";

    static StoryDesk open(Console console, @Nullable String maps, Language language) {
        MapsFolder folder = MapsFolder.find(maps == null ? null : console.path("--maps", maps));
        Session session = OpenPack.open(folder, console);
        Path shipped = folder.path().resolve(FOLDER);
        Path own = UserFolder.find().map(it -> it.resolve(FOLDER)).orElse(shipped);
        View home = View.home(session.plan(), language, "light");
        return new StoryDesk(console, folder, session, new StoryShelf(own, shipped), home, language);
    }

    List<StoryShelf.Entry> list() {
        return shelf.list(session.plan(), home);
    }

    /** The story of an id or in a file; the command ends where there is none. What is wrong with it is told. */
    StoryShelf.Entry found(String typed) {
        StoryShelf.Entry entry = isFile(typed)
                ? shelf.open(console.path("ID", typed), session.plan(), home)
                : shelf.find(typed, session.plan(), home).orElseThrow(() -> missing(typed));
        if (entry.story().isEmpty()) {
            throw new CliException(
                    ExitCode.CANNOT_READ,
                    entry.issues().stream()
                            .map(issue -> Console.shown(issue, console.messages()))
                            .collect(Collectors.joining("\n")));
        }
        entry.issues().forEach(issue -> console.remark(Console.shown(issue, console.messages())));
        return entry;
    }

    /** Writes a story; the command ends where that cannot be done. Gives how many scenes were written. */
    int write(StoryShelf.Entry entry, StoryFormat format, SceneOptions scenes, StoryExport usual, Path target) {
        Path folder = entry.file().toAbsolutePath().getParent();
        Story story = entry.story().orElseThrow();
        StoryExport wanted = scenes.of(story, usual, console);
        StoryWritten written;
        try (BaseDesk bases = BaseDesk.open(maps, scenes.bases(), console)) {
            StoryWork work = new StoryWork(session, story, folder, wanted.withBases(bases));
            written = format.write(work, target, ExportWatch.NONE);
            bases.tell(written.missingTiles());
        } catch (ExportException e) {
            throw new CliException(
                    ExitCode.CANNOT_READ, e.text().in(console.messages().language()));
        } catch (IOException e) {
            throw console.cannotRead(
                    "cli.render.cannot-write",
                    OpenPack.shown(target),
                    DiskFault.reason(e).in(console.messages().language()));
        }
        written.remarks()
                .forEach(text -> console.remark(text.in(console.messages().language())));
        if (!session.issues().isEmpty()) {
            console.remark(console.text("cli.render.issues", session.issues().size()));
        }
        return written.scenes();
    }

    private CliException missing(String typed) {
        String known = list().stream().map(StoryShelf.Entry::id).distinct().collect(Collectors.joining(", "));
        return known.isEmpty()
                ? console.usage("cli.story.none-of-id", typed)
                : console.usage("cli.story.no-story", typed, known);
    }

    private static boolean isFile(String typed) {
        return typed.toLowerCase(Locale.ROOT).endsWith(".json") || typed.contains("/") || typed.contains("\\");
    }
}
