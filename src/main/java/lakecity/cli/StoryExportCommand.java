package lakecity.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lakecity.export.StoryFormat;
import lakecity.export.scene.HandoutPage;
import lakecity.export.scene.StoryExport;
import lakecity.i18n.Language;
import lakecity.story.StoryShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a story as slides, as a handout or as pictures. */
@Command(name = "export")
final class StoryExportCommand implements Callable<Integer> {
    private static final List<String> PER_PAGE = List.of("1", "2", "4");

    private final Console console;
    private final Language language;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.story.id")
    private String id = "";

    @Option(names = "--format", required = true, paramLabel = "pptx|pdf|png", descriptionKey = "cli.story.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.story.out")
    private String out = "";

    @Option(names = "--template", paramLabel = "FILE.pptx", descriptionKey = "cli.story.template")
    private @Nullable String template;

    @Option(names = "--per-page", paramLabel = "1|2|4", descriptionKey = "cli.story.per-page")
    private String perPage = "1";

    @Option(names = "--landscape", descriptionKey = "cli.story.landscape")
    private boolean landscape;

    @Option(names = "--no-notes", descriptionKey = "cli.story.no-notes")
    private boolean withoutNotes;

    @Mixin
    private SceneOptions scenes = new SceneOptions();

    @Mixin
    private StoryOptions options = new StoryOptions();

    StoryExportCommand(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public Integer call() {
        StoryFormat chosen = chosen();
        Path target = console.path("--out", out);
        Language spoken = options.language(new Choices(console)).orElse(language);
        StoryExport wanted = wanted(scenes.export(console, spoken), chosen);
        StoryDesk desk = options.desk(console, language);
        StoryShelf.Entry entry = desk.found(id);
        int count = desk.write(entry, chosen, scenes, wanted, target);
        console.say(console.text("cli.story.done", OpenPack.shown(target), count));
        return ExitCode.CLEAN;
    }

    private StoryFormat chosen() {
        List<String> known =
                Arrays.stream(StoryFormat.values()).map(StoryFormat::code).toList();
        if (!known.contains(format)) {
            throw console.usage("cli.not-one-of", "--format", format, String.join(", ", known));
        }
        boolean isFile = !format.equals(StoryFormat.PNG.code());
        if (isFile && !out.toLowerCase(Locale.ROOT).endsWith("." + format)) {
            throw console.usage("cli.story.bad-ending", out, "." + format);
        }
        return StoryFormat.of(format);
    }

    private StoryExport wanted(StoryExport usual, StoryFormat chosen) {
        if (!PER_PAGE.contains(perPage)) {
            throw console.usage("cli.not-one-of", "--per-page", perPage, String.join(", ", PER_PAGE));
        }
        if (template != null && chosen != StoryFormat.PPTX) {
            throw console.usage("cli.story.template-slides");
        }
        return usual.withPage(new HandoutPage(landscape, Integer.parseInt(perPage)), !withoutNotes)
                .withTemplate(template == null ? null : console.path("--template", template));
    }
}
