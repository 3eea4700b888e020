package lakecity.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lakecity.i18n.Language;
import lakecity.story.StoryShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the stories, one a line: id, number of scenes, title. */
@Command(name = "list")
final class StoryListCommand implements Callable<Integer> {
    private final Console console;
    private final Language language;

    @Mixin
    private StoryOptions options = new StoryOptions();

    StoryListCommand(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public Integer call() {
        StoryDesk desk = options.desk(console, language);
        List<StoryShelf.Entry> entries = desk.list();
        int width =
                entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
        entries.forEach(entry -> list(entry, width, desk.language()));
        if (entries.isEmpty()) {
            console.remark(console.text("cli.story.none"));
        }
        return ExitCode.CLEAN;
    }

    private void list(StoryShelf.Entry entry, int width, Language shown) {
        String id = entry.id() + " ".repeat(width - entry.id().length());
        entry.story()
                .ifPresentOrElse(
                        story -> console.say(id
                                + String.format("  %3d  ", story.scenes().size())
                                + story.title().in(shown).replace('\n', ' ')
                                + (entry.issues().isEmpty()
                                        ? ""
                                        : "  "
                                                + console.text(
                                                        "cli.story.issues",
                                                        entry.issues().size()))),
                        () -> {
                            console.say(id + "    –  " + console.text("cli.story.bad", entry.file()));
                            entry.issues().forEach(issue -> console.remark(Console.shown(issue, console.messages())));
                        });
    }
}
