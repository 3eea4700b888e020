package lakecity.draw.label;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import lakecity.draw.label.LabelKind.Tone;
import lakecity.draw.style.Palette;

/**
 * The colours of the names on the map, by palette. Every text has a contrast of at least 4.5 : 1 to the land, and its halo
 * is the colour of the land. Immutable.
 */
record LabelColors(Map<Tone, Color> texts, Color halo) {
    private static final Color WHITE = new Color(0xFF, 0xFF, 0xFF, 235);
    private static final Color NIGHT = new Color(0x12, 0x17, 0x1C, 235);

    private static final LabelColors LIGHT = new LabelColors(
            tones(
                    0x11628F, 0x14202B, 0x1B2631, 0x6E4B1F, 0x5A5568, 0x34388A, 0xAE2019, 0x75471B, 0x0B57A4, 0x5E5D57,
                    0x5E5C55),
            WHITE);
    private static final LabelColors DARK = new LabelColors(
            tones(
                    0x8ACBF3, 0xFFFFFF, 0xF1F4F7, 0xE2C596, 0xC6C2D6, 0xB4B8FB, 0xFF9C90, 0xE8B680, 0x8DC6FF, 0xA6ADB4,
                    0xA4ACB4),
            NIGHT);
    /** Blue and vermilion after Okabe and Ito, "Color Universal Design" (2008), darkened until they are readable. */
    private static final LabelColors COLOUR_BLIND = new LabelColors(
            tones(
                    0x005F95, 0x14202B, 0x1B2631, 0x5C5000, 0x545454, 0x00588C, 0x9C4200, 0x7A3E68, 0x00654A, 0x5E5E5E,
                    0x5E5E5E),
            WHITE);

    private static final LabelColors GREY = new LabelColors(
            tones(
                    0x303030, 0x000000, 0x101010, 0x3A3A3A, 0x4A4A4A, 0x101010, 0x303030, 0x3A3A3A, 0x3A3A3A, 0x5C5C5C,
                    0x5C5C5C),
            WHITE);
    private static final LabelColors STANDARD = new LabelColors(
            tones(
                    0x0B5C96, 0x000000, 0x101418, 0x6A4A10, 0x54505F, 0x3B2F8F, 0xB01712, 0x6F4516, 0x0B559C, 0x5A5A5A,
                    0x5C5C5C),
            WHITE);

    /** How far the colours of a stronger palette go towards black or white. */
    private static final double STRONGER = 0.55;

    /** The colours of a palette's id; the light ones for an id that is not known. */
    static LabelColors of(String palette) {
        LabelColors plain = plain(Palette.plain(palette));
        return Palette.isStrong(palette) ? plain.towards(Palette.ink(palette)) : plain;
    }

    /** With opaque halos and all texts nearer to a colour. */
    private LabelColors towards(Color ink) {
        Map<Tone, Color> stronger = new EnumMap<>(Tone.class);
        texts.forEach((tone, color) -> stronger.put(tone, Palette.mix(color, ink, STRONGER)));
        return new LabelColors(stronger, new Color(halo.getRed(), halo.getGreen(), halo.getBlue()));
    }

    private static LabelColors plain(String palette) {
        return switch (palette) {
            case "dark" -> DARK;
            case "colour-blind" -> COLOUR_BLIND;
            case "grey-print" -> GREY;
            case "standard" -> STANDARD;
            default -> LIGHT;
        };
    }

    Color text(LabelKind kind) {
        return texts.getOrDefault(kind.tone, Color.BLACK);
    }

    /** Colours in the order of {@link Tone}. */
    private static Map<Tone, Color> tones(int... colours) {
        Map<Tone, Color> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, new Color(colours[tone.ordinal()]));
        }
        return Map.copyOf(tones);
    }
}
