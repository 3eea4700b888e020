package lakecity.draw;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The colours of a map, a value for each {@link Tone}. Immutable, any thread. */
public final class Palette {
    private static final List<String> IDS = List.of("light", "dark", "colour-blind", "grey-print", "standard");
    private static final List<Palette> ALL = IDS.stream().map(Palette::new).toList();

    private final String id;
    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);

    private Palette(String id) {
        this.id = id;
        for (Tone tone : Tone.values()) {
            colors.put(tone, Color.decode(tone.value(IDS.indexOf(id))));
        }
    }

    /** Ids of all palettes: light, dark, colour-blind, grey-print, standard. */
    public static List<String> ids() {
        return IDS;
    }

    /** The palette of an id; the light one for an id that is not known. */
    public static Palette of(String id) {
        return ALL.get(Math.max(0, IDS.indexOf(id)));
    }

    public String id() {
        return id;
    }

    /** Whether it is light on dark. */
    public boolean isDark() {
        return id.equals("dark");
    }

    public Color color(Tone tone) {
        return Objects.requireNonNull(colors.get(tone));
    }

    /** A colour with some of its opacity, 0 to 1. */
    static Color fade(Color color, double opacity) {
        double alpha = Math.max(0, Math.min(1, opacity)) * color.getAlpha();
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(alpha));
    }

    /** A colour on the way to another: share 0 is the first, 1 the second. Opaque. */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
