package lakecity.export.picture;

import lakecity.tiles.TileStack;
import lakecity.view.View;

/**
 * Which base map lies under a view in what leaves the program, so that every scene of a story has its own. Called on the
 * exporting thread, some times for a view; whoever made the stacks closes them when the export is over.
 */
@FunctionalInterface
public interface BaseMapSource {
    /** The embedded base map under every view. */
    BaseMapSource EMBEDDED = view -> new TileStack(java.util.List.of());

    /** The layers over the embedded base map, bottom to top; none for the embedded one alone. Never throws. */
    TileStack under(View view);
}
