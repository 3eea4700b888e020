package lakecity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.tiles.catalogue.UserSources;
import org.jspecify.annotations.Nullable;

/**
 * What base maps can be called on the command line: ids of the pack's and of the user's own, also of those the user does
 * not want in the menu; else the path of a file or folder of tiles, or the address of a PMTiles file.
 */
record BaseNames(TileCatalogue catalogue) {

    static BaseNames of(TileCatalogue shipped, UserSources own) {
        List<SourceSpec> all = new ArrayList<>(shipped.merged(own).specs());
        shipped.specs().stream()
                .filter(spec -> all.stream().noneMatch(other -> other.id().equals(spec.id())))
                .forEach(all::add);
        return new BaseNames(new TileCatalogue(all, List.of()));
    }

    Optional<SourceSpec> known(String id) {
        return catalogue.spec(id);
    }

    /** What was typed after an option; the command ends when it can be nothing. */
    SourceSpec typed(String option, String typed, Console console) {
        return known(typed).orElseGet(() -> {
            if (!isPlace(typed)) {
                throw console.usage(
                        "cli.render.no-base",
                        typed,
                        catalogue.specs().stream().map(SourceSpec::id).collect(Collectors.joining(", ")));
            }
            return place(option, typed, console);
        });
    }

    /** Ids typed after an option; the command ends when one is unknown. */
    Set<String> ids(String option, Set<String> typed, Console console) {
        typed.stream().filter(id -> known(id).isEmpty()).forEach(id -> typed(option, id, console));
        return Set.copyOf(typed);
    }

    /** All of them, and base maps that have no entry. */
    TileCatalogue with(@Nullable SourceSpec... more) {
        List<SourceSpec> all = new ArrayList<>(catalogue.specs());
        for (SourceSpec spec : more) {
            if (spec != null && known(spec.id()).isEmpty()) {
                all.add(spec);
            }
        }
        return new TileCatalogue(all, List.of());
    }

    /** Whether even opening it asks a server. */
    static boolean isRemoteFile(SourceSpec spec) {
        return spec.isOnline() && spec.kind() != Kind.XYZ;
    }

    private static boolean isPlace(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return typed.contains("/") || typed.contains("\\") || name.endsWith(".mbtiles") || name.endsWith(".pmtiles");
    }

    private static SourceSpec place(String option, String typed, Console console) {
        SourceSpec remote = spec(typed, Kind.PMTILES, typed);
        if (remote.isOnline()) {
            return remote;
        }
        Path path = console.path(option, typed).toAbsolutePath();
        return spec(typed, Files.isDirectory(path) ? Kind.FOLDER : Kind.MBTILES, path.toString());
    }

    private static SourceSpec spec(String id, Kind kind, String address) {
        return new SourceSpec(
                id,
                kind,
                SourceSpec.Role.BASE,
                LocalText.same(id),
                LocalText.EMPTY,
                LocalText.EMPTY,
                address,
                0,
                TileCoord.MAX_ZOOM,
                "",
                SourceSpec.Web.NONE);
    }
}
