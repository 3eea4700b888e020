package lakecity.cli;

import lakecity.export.picture.MapPicture;
import lakecity.export.scene.StoryExport;
import lakecity.i18n.Language;
import lakecity.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of how the scenes of a story are painted, and which of them. */
final class SceneOptions {
    @Option(names = "--scenes", paramLabel = "1,3-5", descriptionKey = "cli.story.scenes")
    private @Nullable String scenes;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.story.size")
    private String size = "1920x1080";

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "cli.render.scale")
    private String scale = "2";

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.option.theme")
    private @Nullable String theme;

    @Option(names = "--palette", paramLabel = "NAME", descriptionKey = "cli.render.palette")
    private @Nullable String palette;

    @Option(names = "--unverified", descriptionKey = "cli.story.unverified")
    private boolean unverified;

    @Mixin
    private BaseOptions bases = new BaseOptions();

    /** What was typed as an export; a fault of usage where it will not do. */
    StoryExport export(Console console, Language language) {
        Choices choices = new Choices(console);
        Choices.Size pixels = choices.size(size);
        double sharpness = choices.scale(scale);
        if (!StoryExport.fits(pixels.width(), pixels.height(), sharpness)) {
            throw console.usage(
                    "cli.story.bad-size",
                    StoryExport.LEAST_WIDTH,
                    StoryExport.LEAST_HEIGHT,
                    MapPicture.MOST_PIXELS_A_SIDE,
                    MapPicture.MOST_PIXELS / 1_000_000);
        }
        StoryExport usual = StoryExport.usual(language)
                .withSize(pixels.width(), pixels.height(), sharpness)
                .withUnverified(unverified);
        return choices.palette(palette)
                .or(() -> choices.theme(theme))
                .map(usual::withPalette)
                .orElse(usual);
    }

    /** The same with the scenes of a story that were asked for. */
    StoryExport of(Story story, StoryExport wanted, Console console) {
        String typed = scenes;
        return typed == null ? wanted : wanted.withScenes(SceneNumbers.ids(typed, story, console));
    }

    /** The base maps that were asked for. */
    BaseOptions bases() {
        return bases;
    }
}
