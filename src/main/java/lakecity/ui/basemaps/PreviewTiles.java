package lakecity.ui.basemaps;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileSource;
import lakecity.view.Viewport;

/** The two by two tiles of a source around the middle of a view. */
final class PreviewTiles {
    private PreviewTiles() {}

    /**
     * A tile and its place.
     *
     * @param column 0 or 1 from the left
     * @param row 0 or 1 from above
     */
    record Place(TileCoord tile, int column, int row) {}

    /** Fewer than four at the edges of the world; in the middle of the source where it has nothing in the view. */
    static List<Place> around(Viewport view, TileSource source, int zoom) {
        LonLat looked = source.bounds()
                .filter(bounds -> !bounds.contains(view.center()))
                .map(Bounds::center)
                .orElse(view.center());
        TileCoord middle = TileCoord.at(looked, zoom);
        LonLat center = middle.bounds().center();
        int left = looked.lon() < center.lon() ? middle.x() - 1 : middle.x();
        int top = looked.lat() > center.lat() ? middle.y() - 1 : middle.y();
        List<Place> places = new ArrayList<>();
        int count = 1 << zoom;
        for (int i = 0; i < 4; i++) {
            int x = left + i % 2;
            int y = top + i / 2;
            if (x >= 0 && y >= 0 && x < count && y < count) {
                places.add(new Place(new TileCoord(zoom, x, y), i % 2, i / 2));
            }
        }
        return places;
    }

    /** A zoom the source has, near to that wanted or, when it is negative, to that of the view. */
    static int zoom(Viewport view, TileSource source, int wanted) {
        int near = wanted < 0 ? (int) Math.round(view.zoom()) : wanted;
        return Math.max(source.minZoom(), Math.min(source.maxZoom(), near));
    }
}
