package lakecity.tiles;

import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import org.jspecify.annotations.Nullable;

/** Where on the map a person looks. Any thread. */
public final class Gaze {
    private volatile @Nullable LonLat center;

    public void lookAt(LonLat place) {
        center = place;
    }

    /** From there to the middle of a tile, in tiles of its zoom; 0 as long as nobody has said where that is. */
    public double distance(TileCoord tile) {
        LonLat place = center;
        if (place == null) {
            return 0;
        }
        double count = 1 << tile.zoom();
        double dx = WebMercator.x(place.lon()) * count - tile.x() - 0.5;
        double dy = WebMercator.y(place.lat()) * count - tile.y() - 0.5;
        return Math.hypot(dx, dy);
    }
}
