package lakecity.export.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import lakecity.draw.Legend;
import lakecity.draw.label.Edge;
import lakecity.draw.style.Palette;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * A view as a picture: base map, plan, and the band with legend and caveats under it, without which no picture leaves
 * the program. Immutable; any thread, slow, needs no display.
 *
 * <p>{@code MapPicture.of(session, view, 1600, 1000).paint(2).image()}
 */
public final class MapPicture {
    /** No side of a picture is longer, in pixels. */
    public static final int MOST_PIXELS_A_SIDE = 16_384;

    /** No picture has more pixels than this. */
    public static final long MOST_PIXELS = 100_000_000;

    /** Under this height, in logical pixels, a map is no map. */
    public static final int LEAST_MAP_HEIGHT = 160;

    /** The legend is left out where it would leave the map less of the height than this. */
    private static final double LEAST_MAP_SHARE = 0.6;

    private static final TileStack EMBEDDED = new TileStack(List.of());

    private final Session session;
    private final View view;
    private final Viewport map;
    private final int leastHeight;
    private final boolean legend;
    private final CaveatBand band;
    private final Caveats caveats;
    private final TileStack tiles;

    private MapPicture(Session session, View view, Viewport map, int leastHeight, boolean legend, TileStack tiles) {
        this.session = session;
        this.view = view;
        this.map = map;
        this.leastHeight = leastHeight;
        this.legend = legend;
        this.tiles = tiles;
        List<LocalText> more = tiles.layers().stream()
                .map(layer -> layer.source().attribution())
                .toList();
        this.caveats = Caveats.of(session.plan(), session.base(), view.axis(), more);
        List<Legend.Entry> entries = legend ? new Legend(session.plan()).entries(view, map) : List.of();
        this.band = new CaveatBand(caveats, entries, view.language(), map.width());
    }

    /** A picture that was painted, and how many tiles of its base map did not come in time. */
    public record Painted(BufferedImage image, int missingTiles) {}

    /**
     * The picture of a size in logical pixels, band and all, that shows the view's extent.
     *
     * @throws IllegalArgumentException when the size leaves no room for a map above the caveats
     */
    public static MapPicture of(Session session, View view, int width, int height) {
        return sized(session, view, width, height, mapHeight -> view.viewport(width, mapHeight));
    }

    /** As {@link #of(Session, View, int, int)}, but with the middle and zoom of a viewport. */
    public static MapPicture of(Session session, View view, Viewport at, int width, int height) {
        return sized(session, view, width, height, mapHeight -> at.withSize(width, mapHeight));
    }

    /** With the legend where there is room for it, else without. */
    private static MapPicture sized(
            Session session, View view, int width, int height, DoubleFunction<Viewport> viewport) {
        return sized(session, view, height, viewport, true)
                .or(() -> sized(session, view, height, viewport, false))
                .orElseThrow(() -> new IllegalArgumentException("no room for a map in " + width + " x " + height));
    }

    /** The band's height follows from the legend, which follows from what the map above it shows: try till both fit. */
    private static Optional<MapPicture> sized(
            Session session, View view, int height, DoubleFunction<Viewport> viewport, boolean legend) {
        double least = legend ? height * LEAST_MAP_SHARE : LEAST_MAP_HEIGHT;
        double bandHeight = 0;
        while (height - bandHeight >= Math.max(least, LEAST_MAP_HEIGHT)) {
            Viewport map = viewport.apply(height - bandHeight);
            MapPicture picture = new MapPicture(session, view, map, height, legend, EMBEDDED);
            if (picture.band.height() <= bandHeight) {
                return Optional.of(picture);
            }
            bandHeight = picture.band.height();
        }
        return Optional.empty();
    }

    /** The map as a window shows it, with the band below it: the picture is higher than the viewport. */
    public static MapPicture around(Session session, View view, Viewport shown) {
        Viewport whole = shown.withSize(Math.rint(shown.width()), Math.rint(shown.height()));
        return new MapPicture(session, view, whole, 0, true, EMBEDDED);
    }

    /** The same picture over the tiles of a source; where none come, the embedded base map shows. */
    public MapPicture over(TileSource source) {
        return over(new TileStack(List.of(new TileLayer(source, 1))));
    }

    /** The same picture over several layers of tiles, which lie on the embedded base map. */
    public MapPicture over(TileStack stack) {
        return new MapPicture(session, view, map, leastHeight, legend, stack);
    }

    /** Width in logical pixels. */
    public int width() {
        return (int) map.width();
    }

    /** Height in logical pixels, band and all. */
    public int height() {
        return Math.max(leastHeight, (int) Math.round(map.height() + band.height()));
    }

    /** Whether a picture of a size (logical pixels) at a scale is within the limits. */
    public static boolean fits(int width, int height, double scale) {
        double wide = Math.ceil(width * scale);
        double high = Math.ceil(height * scale);
        return wide <= MOST_PIXELS_A_SIDE && high <= MOST_PIXELS_A_SIDE && wide * high <= MOST_PIXELS;
    }

    /** Paints the picture; scale is the number of pixels per logical pixel. */
    public Painted paint(double scale) {
        BufferedImage image =
                new BufferedImage(pixels(width(), scale), pixels(height(), scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            return new Painted(image, paint(g, scale));
        } finally {
            g.dispose();
        }
    }

    /** So many logical pixels at a scale, in whole pixels. */
    public static int pixels(int logical, double scale) {
        return (int) Math.round(logical * scale);
    }

    private int paint(Graphics2D g, double scale) {
        MapPlate.Ground ground = new MapPlate.Ground(tiles.layers(), scale, () -> false);
        int missing = new MapPlate(session).paint(g, view, map, ground, Edge.CLOSED);
        band.paint(g, map.height(), height(), Paper.of(Palette.of(view.palette())), map.metresPerPixel());
        return missing;
    }

    /** What a file says of itself, under the keywords of the PNG specification. */
    public Map<String, String> texts() {
        return texts(caveats);
    }

    /** The same for any picture with these caveats. */
    public static Map<String, String> texts(Caveats caveats) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", caveats.title().in(Language.BOTH));
        texts.put("Description", joined(caveats.statements()));
        texts.put("Copyright", joined(caveats.credits()));
        texts.put("Disclaimer", caveats.review().in(Language.BOTH));
        texts.put("Software", "Lake City Atlas");
        return texts;
    }

    private static String joined(List<LocalText> texts) {
        return texts.stream().map(text -> text.in(Language.BOTH)).collect(Collectors.joining("; "));
    }
}
