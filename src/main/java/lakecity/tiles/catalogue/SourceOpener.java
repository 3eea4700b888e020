package lakecity.tiles.catalogue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileSource;
import lakecity.tiles.archive.ArchiveTileSource;
import lakecity.tiles.archive.TileArchive;
import lakecity.tiles.archive.TileArchives;
import lakecity.tiles.web.HttpRanges;
import lakecity.tiles.web.WebAccess;
import lakecity.tiles.web.WebTileSource;

/** Opens the sources of a catalogue, all but the embedded map, which others paint. Any thread. */
public final class SourceOpener {
    private final WebAccess access;
    private final Function<String, String> keyOf;
    private final Path folder;

    /**
     * @param access what sources from a network share
     * @param keyOf the user's key for a server as {@link TileKeys#server} names it, "" for none: {@link TileKeys#key(String)}
     * @param folder where the paths of shipped entries begin: maps/base
     */
    public SourceOpener(WebAccess access, Function<String, String> keyOf, Path folder) {
        this.access = access;
        this.keyOf = keyOf;
        this.folder = folder;
    }

    /**
     * Opens a source. Slow: it reads the beginning of an archive, perhaps from a server.
     *
     * @throws TileException when the file is missing or none of its kind, lies outside its folder, or a key is missing
     * @throws IllegalArgumentException for the embedded map
     */
    public TileSource open(SourceSpec spec) throws TileException {
        return switch (spec.kind()) {
            case EMBEDDED -> throw new IllegalArgumentException("the embedded map is not opened here");
            case XYZ -> web(spec);
            case MBTILES, PMTILES, FOLDER -> archive(spec);
        };
    }

    private TileSource web(SourceSpec spec) throws TileException {
        String key = spec.needsKey() ? keyOf.apply(TileKeys.server(spec)) : "";
        if (spec.needsKey() && key.isEmpty()) {
            throw TileException.key("tiles.open.key", spec.id());
        }
        try {
            return new WebTileSource(spec, key, access);
        } catch (IllegalArgumentException e) {
            throw unusable(spec);
        }
    }

    private TileSource archive(SourceSpec spec) throws TileException {
        TileArchive archive = spec.isOnline() ? TileArchives.open(() -> ranges(spec)) : TileArchives.open(file(spec));
        return new ArchiveTileSource(spec, archive);
    }

    private HttpRanges ranges(SourceSpec spec) throws TileException {
        try {
            return new HttpRanges(URI.create(spec.address()), access);
        } catch (IllegalArgumentException e) {
            throw unusable(spec);
        }
    }

    /** The file or folder of an archive: that of a pack lies within its folder, links followed. */
    private Path file(SourceSpec spec) throws TileException {
        try {
            Path given = Path.of(spec.address());
            if (given.isAbsolute()) {
                return given;
            }
            Path real = folder.resolve(given).toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw TileException.file("tiles.open.outside", spec.address());
            }
            return real;
        } catch (NoSuchFileException e) {
            throw TileException.file("tiles.open.missing", spec.address());
        } catch (IOException | InvalidPathException e) {
            throw unusable(spec);
        }
    }

    private static TileException unusable(SourceSpec spec) {
        return TileException.lasting("tiles.open.address", spec.id());
    }
}
