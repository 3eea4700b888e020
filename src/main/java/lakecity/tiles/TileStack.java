package lakecity.tiles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lakecity.i18n.LocalText;

/**
 * The base map of a view: sources one above the other. The lowest is the embedded map, which always has a tile; it is
 * seen where those above have none yet. Pictures for files paint the embedded map themselves: they take what is
 * {@link #above} it. Owns its sources.
 *
 * @param layers from bottom to top
 * @param unopened what should lie among them and could not be opened
 */
public record TileStack(List<TileLayer> layers, List<Unopened> unopened) implements AutoCloseable {
    public TileStack {
        layers = List.copyOf(layers);
        unopened = List.copyOf(unopened);
    }

    /** A stack that lacks nothing. */
    public TileStack(List<TileLayer> layers) {
        this(layers, List.of());
    }

    /** A stack of one source. */
    public static TileStack of(TileSource source) {
        return new TileStack(List.of(new TileLayer(source, 1)));
    }

    /** The layers over the lowest. */
    public TileStack above() {
        return new TileStack(layers.subList(Math.min(1, layers.size()), layers.size()), unopened);
    }

    /** The same over another lowest layer. */
    public TileStack over(TileSource lowest) {
        List<TileLayer> all = new ArrayList<>(layers);
        all.add(0, new TileLayer(lowest, 1));
        return new TileStack(all, unopened);
    }

    /** The source a person thinks of: the lowest above the embedded map, or that itself. */
    public TileSource main() {
        return layers.get(layers.size() > 1 ? 1 : 0).source();
    }

    /** What must be shown on the map and in every export, each once. */
    public List<LocalText> attributions() {
        Set<LocalText> attributions = new LinkedHashSet<>();
        layers.forEach(layer -> attributions.add(layer.source().attribution()));
        attributions.remove(LocalText.EMPTY);
        return List.copyOf(attributions);
    }

    @Override
    public void close() {
        layers.forEach(layer -> layer.source().close());
    }
}
