package lakecity.basemap;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import lakecity.draw.base.BasePainter;
import lakecity.draw.style.Palette;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.view.Viewport;

/** Paints one tile of the embedded base map. Any thread. */
final class TilePicture {
    private final BasePainter painter;
    private final Palette palette;
    private final Set<String> hidden;

    TilePicture(BasePainter painter, Palette palette, Set<String> hidden) {
        this.painter = painter;
        this.palette = palette;
        this.hidden = Set.copyOf(hidden);
    }

    /** @param scale 1 for 256 pixels, 2 for 512 */
    BufferedImage paint(TileCoord tile, int scale) {
        BufferedImage picture = empty(scale);
        Graphics2D g = picture.createGraphics();
        try {
            // A viewport goes no deeper than its greatest zoom; beyond it the same picture is enlarged.
            double depth = Math.max(0, tile.zoom() - Viewport.MAX_ZOOM);
            double enlarged = Math.pow(2, depth);
            g.scale(scale * enlarged, scale * enlarged);
            double size = WebMercator.TILE_SIZE / enlarged;
            painter.paint(g, new Viewport(center(tile), tile.zoom() - depth, size, size), palette, hidden);
        } finally {
            g.dispose();
        }
        return picture;
    }

    private static LonLat center(TileCoord tile) {
        double count = Math.pow(2, tile.zoom());
        return new LonLat(WebMercator.lon((tile.x() + 0.5) / count), WebMercator.lat((tile.y() + 0.5) / count));
    }

    /** A tile of nothing but land. */
    static BufferedImage plain(Palette palette, int scale) {
        BufferedImage picture = empty(scale);
        Graphics2D g = picture.createGraphics();
        g.setColor(BasePainter.plain(palette));
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g.dispose();
        return picture;
    }

    private static BufferedImage empty(int scale) {
        int size = WebMercator.TILE_SIZE * scale;
        return new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
