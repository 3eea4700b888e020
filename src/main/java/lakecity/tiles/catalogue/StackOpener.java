package lakecity.tiles.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.tiles.Unopened;

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
     * The layers over the embedded map, bottom to top; ids that are empty, unknown or the embedded map's are left out. What
     * cannot be opened keeps nothing else from being opened: the stack names it.
     */
    public TileStack open(Wanted... wanted) {
        List<TileLayer> layers = new ArrayList<>();
        List<Unopened> unopened = new ArrayList<>();
        for (Wanted each : wanted) {
            Optional<SourceSpec> spec =
                    catalogue.spec(each.id()).filter(found -> found.kind() != SourceSpec.Kind.EMBEDDED);
            if (spec.isPresent()) {
                try {
                    layers.add(new TileLayer(opener.open(spec.get()), each.opacity()));
                } catch (TileException e) {
                    unopened.add(new Unopened(each.id(), spec.get().title(), e));
                }
            }
        }
        return new TileStack(layers, unopened);
    }
}
