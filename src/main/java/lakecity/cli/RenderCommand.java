package lakecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import lakecity.data.MapsFolder;
import lakecity.export.picture.MapPicture;
import lakecity.export.picture.PngExport;
import lakecity.i18n.Language;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Paints a view into a PNG file, with legend and caveats. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private final Console console;
    private final Language language;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.render.out")
    private String out = "";

    @Option(names = "--view", paramLabel = "FILE", descriptionKey = "cli.render.view")
    private @Nullable String view;

    @Option(names = "--center", paramLabel = "LON,LAT", descriptionKey = "cli.render.center")
    private @Nullable String center;

    @Option(names = "--zoom", paramLabel = "Z", descriptionKey = "cli.render.zoom")
    private @Nullable String zoom;

    @Option(names = "--feature", paramLabel = "ID", descriptionKey = "cli.render.feature")
    private @Nullable String feature;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.render.size")
    private String size = "1600x1000";

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "cli.render.scale")
    private String scale = "2";

    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "cli.option.lang")
    private @Nullable String lang;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.option.theme")
    private @Nullable String theme;

    @Option(names = "--palette", paramLabel = "NAME", descriptionKey = "cli.render.palette")
    private @Nullable String palette;

    @Option(names = "--axis", paramLabel = "outline|latest", descriptionKey = "cli.render.axis")
    private @Nullable String axis;

    @Option(names = "--layers", paramLabel = "A,B", descriptionKey = "cli.render.layers")
    private @Nullable String layers;

    @Mixin
    private final BaseOptions bases = new BaseOptions();

    @Option(names = "--maps", paramLabel = "DIR", descriptionKey = "cli.option.maps")
    private @Nullable String maps;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    RenderCommand(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public Integer call() {
        Path file = console.path("--out", out);
        if (!out.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw console.usage("cli.render.not-png", out);
        }
        Choices choices = new Choices(console);
        Choices.Size pixels = choices.size(size);
        double sharpness = choices.scale(scale);
        if (!MapPicture.fits(pixels.width(), pixels.height(), sharpness)) {
            throw console.usage(
                    "cli.render.too-large", MapPicture.MOST_PIXELS_A_SIDE, MapPicture.MOST_PIXELS / 1_000_000);
        }
        RenderedView wanted = wanted(choices);
        MapsFolder folder = MapsFolder.find(maps == null ? null : console.path("--maps", maps));
        Session session = OpenPack.open(folder, console);
        View shown = wanted.view(session);
        MapPicture picture = picture(session, shown, wanted, pixels);
        try (BaseDesk desk = BaseDesk.open(folder, bases, console)) {
            desk.tell(write(picture.over(desk.under(shown)), sharpness, file));
        }
        if (!session.issues().isEmpty()) {
            console.remark(console.text("cli.render.issues", session.issues().size()));
        }
        return ExitCode.CLEAN;
    }

    private RenderedView wanted(Choices choices) {
        return new RenderedView(
                console,
                view == null ? null : console.path("--view", view),
                RenderedView.spot(console, choices, center, zoom),
                feature,
                choices.language(lang).orElse(null),
                language,
                choices.palette(palette).or(() -> choices.theme(theme)).orElse(null),
                choices.axis(axis).orElse(null),
                layers);
    }

    private MapPicture picture(Session session, View shown, RenderedView wanted, Choices.Size pixels) {
        try {
            RenderedView.Spot spot = wanted.spot();
            if (spot == null) {
                return MapPicture.of(session, shown, pixels.width(), pixels.height());
            }
            Viewport at = new Viewport(spot.center(), spot.zoom(), pixels.width(), pixels.height());
            return MapPicture.of(session, shown, at, pixels.width(), pixels.height());
        } catch (IllegalArgumentException e) {
            throw console.usage("cli.render.too-small", size);
        }
    }

    /** Gives the number of tiles that were missing. */
    private int write(MapPicture picture, double sharpness, Path file) {
        int missing;
        try {
            missing = PngExport.write(picture, sharpness, file);
            if (missing > 0) {
                console.remark(console.text("cli.render.missing", missing));
            }
        } catch (IOException e) {
            throw console.cannotRead("cli.render.cannot-write", OpenPack.shown(file), console.reason(e));
        }
        console.say(console.text(
                "cli.render.done",
                OpenPack.shown(file),
                MapPicture.pixels(picture.width(), sharpness),
                MapPicture.pixels(picture.height(), sharpness)));
        return missing;
    }
}
