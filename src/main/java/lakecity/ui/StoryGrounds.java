package lakecity.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lakecity.export.BaseMapSource;
import lakecity.tiles.TileException;
import lakecity.tiles.TileStack;
import lakecity.view.Annotation;
import lakecity.view.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The base maps of a story's scenes while it is exported: each opened once, all closed at the end. What cannot be opened,
 * or what the user has not agreed to, leaves the embedded map. One thread.
 */
final class StoryGrounds implements BaseMapSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoryGrounds.class);

    private final BaseMaps bases;
    private final Map<Ground, TileStack> stacks = new HashMap<>();

    private record Ground(String source, double opacity, Annotation annotation) {}

    StoryGrounds(BaseMaps bases) {
        this.bases = bases;
    }

    @Override
    public TileStack under(View view) {
        Ground ground = new Ground(view.baseMap(), view.sourceOpacity(), view.annotation());
        return stacks.computeIfAbsent(ground, key -> open(view));
    }

    private TileStack open(View view) {
        try {
            return new TileStack(bases.agreed(view) ? bases.above(view) : List.of());
        } catch (TileException e) {
            LOG.warn("exported over the embedded base map: {}", e.getMessage());
            return new TileStack(List.of());
        }
    }

    @Override
    public void close() {
        stacks.values().forEach(TileStack::close);
        stacks.clear();
    }
}
