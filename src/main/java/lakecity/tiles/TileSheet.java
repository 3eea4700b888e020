package lakecity.tiles;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import lakecity.geo.TileCoord;

/** Lays the parts of a tile one above the other, by alpha compositing (Porter and Duff 1984). One thread. */
public final class TileSheet {
    private final BufferedImage sheet;
    private final int[] pixels;

    /** @param size width and height of the tiles in pixels */
    public TileSheet(int size) {
        sheet = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
    }

    /**
     * One part and where it lies.
     *
     * @param of the tile it is the picture of: the one painted, or a coarser one that covers it
     * @param opacity 0 to 1
     */
    public record Patch(TilePart part, TileCoord of, double opacity) {}

    /** The pixels of a tile, premultiplied ARGB, row by row; they are good until the next call. */
    public int[] paint(TileCoord tile, List<Patch> patches) {
        Arrays.fill(pixels, 0);
        Graphics2D g = sheet.createGraphics();
        try {
            for (Patch patch : patches) {
                paint(g, tile, patch);
            }
        } finally {
            g.dispose();
        }
        return pixels;
    }

    private void paint(Graphics2D g, TileCoord tile, Patch patch) {
        BufferedImage picture = patch.part().picture();
        int size = sheet.getWidth();
        int levels = tile.zoom() - patch.of().zoom();
        double width = (double) picture.getWidth() / (1 << levels);
        double height = (double) picture.getHeight() / (1 << levels);
        int x = tile.x() - (patch.of().x() << levels);
        int y = tile.y() - (patch.of().y() << levels);
        float opacity = (float) Math.max(0, Math.min(1, patch.opacity()));
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
        if (levels == 0 && picture.getWidth() == size && picture.getHeight() == size) {
            g.drawImage(picture, 0, 0, null);
        } else {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(
                    picture,
                    0,
                    0,
                    size,
                    size,
                    (int) (x * width),
                    (int) (y * height),
                    (int) Math.max(x * width + 1, (x + 1) * width),
                    (int) Math.max(y * height + 1, (y + 1) * height),
                    null);
        }
    }
}
