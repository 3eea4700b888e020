package lakecity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lakecity.data.MapsFolder;
import lakecity.settings.UserFolder;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStack;
import lakecity.tiles.TileStore;
import lakecity.tiles.catalogue.SourceOpener;
import lakecity.tiles.catalogue.StackOpener;
import lakecity.tiles.catalogue.StackOpener.Wanted;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.tiles.catalogue.UserSources;
import lakecity.tiles.web.Hosts;
import lakecity.tiles.web.WebAccess;
import lakecity.view.Annotation;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the base map under a picture: a source of the catalogue or of the user's own, and its annotation. */
final class BaseOptions {
    private static final String AGENT = "LakeCityAtlas/0.1";

    @Option(names = "--base", paramLabel = "ID", descriptionKey = "cli.render.base")
    private @Nullable String base;

    @Option(names = "--annotation", paramLabel = "ID", descriptionKey = "cli.render.annotation")
    private @Nullable String annotation;

    /** The layers over the embedded map, to be closed; the command ends where one is unknown or cannot be opened. */
    TileStack open(MapsFolder maps, Hosts hosts, Console console) {
        Optional<Path> user = UserFolder.find();
        TileCatalogue catalogue = TileCatalogue.read(maps.sources())
                .merged(user.map(UserSources::read).orElse(UserSources.NONE));
        TileKeys keys = user.map(TileKeys::read).orElse(TileKeys.NONE);
        Path folder = maps.sources().toAbsolutePath().getParent();
        WebAccess access = new WebAccess(hosts, TileStore.NONE, () -> AGENT, TileLimits.STANDARD);
        SourceOpener opener = new SourceOpener(access, keys::key, folder == null ? maps.path() : folder);
        try {
            return new TileStack(new StackOpener(catalogue, opener::open)
                    .open(wanted(base, catalogue, console), wanted(annotation, catalogue, console)));
        } catch (TileException e) {
            throw new CliException(
                    ExitCode.CANNOT_READ,
                    e.reason().in(console.messages().language()) + "\n"
                            + e.remedy().in(console.messages().language()));
        }
    }

    /** A view with the base map that is asked for; the embedded one where none is. */
    View on(View view) {
        return view.withBase(base == null ? View.EMBEDDED : base, view.baseOpacity())
                .withSource(1, annotation == null ? Annotation.NONE : new Annotation(annotation, 1));
    }

    /** Whether another base map than the embedded one is asked for. */
    boolean isAsked() {
        return base != null || annotation != null;
    }

    private static Wanted wanted(@Nullable String id, TileCatalogue catalogue, Console console) {
        if (id != null && catalogue.spec(id).isEmpty()) {
            List<SourceSpec> known = catalogue.specs();
            throw console.usage(
                    "cli.render.no-base", id, known.stream().map(SourceSpec::id).collect(Collectors.joining(", ")));
        }
        return new Wanted(id == null ? "" : id, 1);
    }
}
