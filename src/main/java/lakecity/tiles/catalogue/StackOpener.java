package lakecity.tiles.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;

/** Opens what lies over the embedded map: a source and its annotation, by their ids in the catalogue. Any thread; slow. */
public final class StackOpener {
    private final TileCatalogue catalogue;
    private final Opener opener;

    /** Opens one source: {@link SourceOpener#open}. */
    @FunctionalInterface
    public interface Opener {
        TileSource open(SourceSpec spec) throws TileException;
    }

    public StackOpener(TileCatalogue catalogue, Opener opener) {
        this.catalogue = catalogue;
        this.opener = opener;
    }

    /** A source and how strong it is, 0 to 1. */
    public record Wanted(String id, double opacity) {}

    /**
     * The layers over the embedded map, bottom to top; ids that are empty, unknown or the embedded map's are left out.
     *
     * @throws TileException when one cannot be opened; then none is
     */
    public List<TileLayer> open(Wanted... wanted) throws TileException {
        List<TileLayer> layers = new ArrayList<>();
        try {
            for (Wanted each : wanted) {
                Optional<SourceSpec> spec =
                        catalogue.spec(each.id()).filter(found -> found.kind() != SourceSpec.Kind.EMBEDDED);
                if (spec.isPresent()) {
                    layers.add(new TileLayer(opener.open(spec.get()), each.opacity()));
                }
            }
            return layers;
        } catch (TileException e) {
            layers.forEach(layer -> layer.source().close());
            throw e;
        }
    }
}
