package lakecity.tiles.web;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.geo.TileCoord;

/**
 * Tiles that show by their colour which they are, so that a lost or swapped one is seen: within 16 zooms and 1,024 columns
 * and rows no two have the same.
 */
public final class NamedTile {
    private static final Pattern PATH = Pattern.compile(".*/(\\d+)/(\\d+)/(\\d+)(?:\\.png)?");
    private static final int LOW = 0x3ff;

    /** Odd, so that multiplying by it only mixes the 24 bits up: neighbours look unlike each other. */
    private static final int MIX = 0x9E3779;

    private NamedTile() {}

    /** A tile's colour, opaque. */
    public static int argb(TileCoord tile) {
        int number = (tile.zoom() & 15) << 20 | (tile.x() & LOW) << 10 | tile.y() & LOW;
        return 0xFF000000 | number * MIX & 0xFFFFFF;
    }

    /** A tile's file. */
    public static byte[] png(TileCoord tile) {
        return MadePng.tile(argb(tile));
    }

    /** Whether a picture is that of a tile, in every corner and in the middle. */
    public static boolean isOf(TileCoord tile, BufferedImage picture) {
        int last = picture.getWidth() - 1;
        int wanted = argb(tile);
        return picture.getRGB(0, 0) == wanted
                && picture.getRGB(last, 0) == wanted
                && picture.getRGB(0, last) == wanted
                && picture.getRGB(last, last) == wanted
                && picture.getRGB(last / 2, last / 2) == wanted;
    }

    /** Which tile an address asks for: what it ends with is z/x/y. */
    static Optional<TileCoord> asked(String path) {
        Matcher found = PATH.matcher(path);
        return found.matches()
                ? Optional.of(new TileCoord(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }
}
