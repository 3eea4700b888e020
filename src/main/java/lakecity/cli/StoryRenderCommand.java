package lakecity.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lakecity.export.StoryFormat;
import lakecity.export.scene.StoryExport;
import lakecity.i18n.Language;
import lakecity.story.StoryShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Paints the scenes of a story into PNG files of a folder. */
@Command(name = "render")
final class StoryRenderCommand implements Callable<Integer> {
    private final Console console;
    private final Language language;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.story.id")
    private String id = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.story.out-folder")
    private String out = "";

    @Mixin
    private SceneOptions scenes = new SceneOptions();

    @Mixin
    private StoryOptions options = new StoryOptions();

    StoryRenderCommand(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public Integer call() {
        Path folder = console.path("--out", out);
        Language spoken = options.language(new Choices(console)).orElse(language);
        StoryExport wanted = scenes.export(console, spoken);
        StoryDesk desk = options.desk(console, language);
        StoryShelf.Entry entry = desk.found(id);
        int count = desk.write(entry, StoryFormat.PNG, scenes, wanted, folder);
        console.say(console.text("cli.story.done", OpenPack.shown(folder), count));
        return ExitCode.CLEAN;
    }
}
