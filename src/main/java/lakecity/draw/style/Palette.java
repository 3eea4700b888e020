package lakecity.draw.style;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The colours of a map, a value for each {@link Tone}. Immutable, any thread. */
public final class Palette {
    private static final List<String> IDS = List.of("light", "dark", "colour-blind", "grey-print", "standard");
    private static final List<Palette> ALL = IDS.stream().map(Palette::new).toList();

    /** After a palette's id: the same palette with stronger contrast. */
    private static final String STRONG = "+strong";

    /** How far the colour of a line or symbol goes towards black, or white on a dark ground. */
    private static final double STRONGER = 0.3;

    private static final List<Palette> STRONG_ONES =
            IDS.stream().map(id -> new Palette(id + STRONG)).toList();

    private final String id;
    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);

    private Palette(String id) {
        this.id = id;
        for (Tone tone : Tone.values()) {
            Color color = Color.decode(tone.value(IDS.indexOf(plain(id))));
            colors.put(tone, isStrong(id) && tone.isInk() ? mix(color, ink(id), STRONGER) : color);
        }
    }

    /** The id of the same palette with stronger contrast, for a hall: lines and symbols darker, or lighter on dark. */
    public static String strong(String id) {
        return isStrong(id) ? id : plain(id) + STRONG;
    }

    /** Whether an id is that of a palette with stronger contrast. */
    public static boolean isStrong(String id) {
        return id.endsWith(STRONG);
    }

    /** The id of the palette that a stronger one is made of. */
    public static String plain(String id) {
        return isStrong(id) ? id.substring(0, id.length() - STRONG.length()) : id;
    }

    /** What a stronger colour goes towards. */
    public static Color ink(String id) {
        return plain(id).equals("dark") ? Color.WHITE : Color.BLACK;
    }

    /** Ids of all palettes: light, dark, colour-blind, grey-print, standard. */
    public static List<String> ids() {
        return IDS;
    }

    /** The palette of an id, or of {@link #strong} of it; the light one for an id that is not known. */
    public static Palette of(String id) {
        return (isStrong(id) ? STRONG_ONES : ALL).get(Math.max(0, IDS.indexOf(plain(id))));
    }

    /** Its name in views and settings. */
    public String id() {
        return id;
    }

    /** Whether it is light on dark. */
    public boolean isDark() {
        return plain(id).equals("dark");
    }

    /** The colour of a tone. */
    public Color color(Tone tone) {
        return Objects.requireNonNull(colors.get(tone));
    }

    /** A colour with some of its opacity, 0 to 1. */
    public static Color fade(Color color, double opacity) {
        double alpha = Math.max(0, Math.min(1, opacity)) * color.getAlpha();
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha));
    }

    /** A colour on the way to another: share 0 is the first, 1 the second. Opaque. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
