package lakecity.tiles.archive;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.tiles.TileException;

/** What archives say of themselves, made fit to be shown: no markup, no control characters, no end of length. */
final class ArchiveText {
    /** The whole world of Web Mercator. */
    static final Bounds WORLD = new Bounds(-180, -WebMercator.MAX_LATITUDE, 180, WebMercator.MAX_LATITUDE);

    private static final int LONGEST = 300;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,500}>");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s\\u00a0]+");
    private static final int DEEPEST = 30;
    private static final int MOST_SHOWN = 50;
    /** "json" tells of the layers of vector tiles, at length. */
    private static final Set<String> SUMMED_UP =
            Set.of("name", "attribution", "format", "minzoom", "maxzoom", "bounds", "json", "vector_layers");

    private ArchiveText() {}

    /** The last part of a path, which is all that messages say of it. */
    static String name(Path path) {
        Path last = path.getFileName();
        return plain(last == null ? path.toString() : last.toString());
    }

    /** A text of an archive as plain words. */
    static String plain(String text) {
        String cut = text.length() > 4000 ? text.substring(0, 4000) : text;
        String bare = MARKUP.matcher(cut).replaceAll("");
        bare = bare.replace("&copy;", "©")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        bare = BLANKS.matcher(bare).replaceAll(" ").strip();
        int end = Math.min(bare.length(), LONGEST);
        return bare.substring(0, bare.offsetByCodePoints(0, bare.codePointCount(0, end)));
    }

    /** What is left to be shown of what an archive says: short words, without what its summary has. */
    static Map<String, String> metadata(Map<String, String> said) {
        Map<String, String> shown = new TreeMap<>();
        said.forEach((key, value) -> {
            String name = plain(key);
            String words = plain(value);
            if (!SUMMED_UP.contains(key) && !name.isEmpty() && !words.isEmpty() && shown.size() < MOST_SHOWN) {
                shown.put(name, words);
            }
        });
        return shown;
    }

    /** Checks a range of zooms and gives the deepest that the atlas asks for. */
    static int deepest(long min, long max, String name) throws TileException {
        if (min < 0 || max < min || min > TileCoord.MAX_ZOOM || max > DEEPEST) {
            throw TileException.file("tiles.archive.zooms", name, min, max, TileCoord.MAX_ZOOM);
        }
        return (int) Math.min(max, TileCoord.MAX_ZOOM);
    }

    /** An extent in degrees; the world when it is none. */
    static Bounds bounds(double west, double south, double east, double north) {
        boolean sound =
                west >= -180.01 && west < east && east <= 180.01 && south >= -90 && south < north && north <= 90;
        return sound ? new Bounds(Math.max(-180, west), south, Math.min(180, east), north) : WORLD;
    }
}
