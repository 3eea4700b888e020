package lakecity.tiles;

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
 */
public record TileStack(List<TileLayer> layers) implements AutoCloseable {
    public TileStack {
        layers = List.copyOf(layers);
    }

    /** A stack of one source. */
    public static TileStack of(TileSource source) {
        return new TileStack(List.of(new TileLayer(source, 1)));
    }

    /** The layers over the lowest. */
    public TileStack above() {
        return new TileStack(layers.subList(Math.min(1, layers.size()), layers.size()));
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
