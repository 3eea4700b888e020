package lakecity.draw.base;

import java.awt.Color;

/**
 * The colours of the embedded base map in one palette: few, of low saturation, so that the plan stands out. Immutable.
 *
 * @param beyond where there is no data
 * @param land land outside the city
 * @param city the city's own land
 * @param band the band along the inside of the city's edge where it is darkest
 * @param county county boundaries
 * @param prefecture prefecture boundaries
 * @param cityLine the city's boundary
 * @param water open water
 * @param shore its edge
 * @param river rivers and canal
 * @param rail the dark part of a railway
 * @param railGap the light part of a railway
 * @param dot the dots of cities around
 * @param link the arrows to linked cities
 */
record BaseColors(
        Color beyond,
        Color land,
        Color city,
        Color band,
        Color county,
        Color prefecture,
        Color cityLine,
        Color water,
        Color shore,
        Color river,
        Color rail,
        Color railGap,
        Color dot,
        Color link) {

    private static final BaseColors LIGHT = of(
            0xEFEDE6, 0xF3F1EA, 0xFDFCF9, 0xE3DFD4, 0xD5D0C4, 0xC6C0B2, 0xAFA899, 0xA9CBDD, 0x86B2C9, 0x6F9FB8,
            0xA3A29E, 0xFFFFFF, 0x77756D, 0xBFCFDF);
    private static final BaseColors DARK = of(
            0x161C21, 0x181E23, 0x212930, 0x2F3A43, 0x303941, 0x3C4852, 0x5A6771, 0x27485A, 0x345E74, 0x3D6B82,
            0x59626A, 0x1F272D, 0xA9B4BC, 0x2C3E50);
    private static final BaseColors COLOUR_BLIND = of(
            0xEFEFEF, 0xF3F3F3, 0xFFFFFF, 0xDFDFDF, 0xD6D6D6, 0xBDBDBD, 0x9A9A9A, 0xA6CBE8, 0x7DB0DA, 0x6BA3D0,
            0x9E9E9E, 0xFFFFFF, 0x6E6E6E, 0xCBD6E2);
    private static final BaseColors GREY_PRINT = of(
            0xF2F2F2, 0xF5F5F5, 0xFFFFFF, 0xDDDDDD, 0xD2D2D2, 0xB4B4B4, 0x8A8A8A, 0xDCDCDC, 0xA8A8A8, 0x9C9C9C,
            0x9A9A9A, 0xFFFFFF, 0x5F5F5F, 0xD8D8D8);
    // Greys after the ministry's drafting standard, which prints boundaries and context in 70 to 30 per cent black.
    private static final BaseColors STANDARD = of(
            0xF1F0EC, 0xF4F3EF, 0xFFFFFF, 0xDCDAD4, 0xCFCDC6, 0xB2B0AA, 0x8C8A84, 0xA8CDE0, 0x6FA8C8, 0x6F9FB8,
            0x8F8F8F, 0xFFFFFF, 0x66645C, 0xCCD5DD);

    /** The colours for a palette's id; the light ones for an id that is not known. */
    static BaseColors of(String palette) {
        return switch (palette) {
            case "dark" -> DARK;
            case "colour-blind" -> COLOUR_BLIND;
            case "grey-print" -> GREY_PRINT;
            case "standard" -> STANDARD;
            default -> LIGHT;
        };
    }

    private static BaseColors of(int... rgb) {
        Color[] c = new Color[rgb.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = new Color(rgb[i]);
        }
        return new BaseColors(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12], c[13]);
    }

    /** A colour made more transparent; 1 leaves it as it is. */
    static Color faded(Color color, double opacity) {
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** A colour between two: 0 is the first, 1 the second. */
    static Color between(Color first, Color second, double share) {
        return new Color(
                mix(first.getRed(), second.getRed(), share),
                mix(first.getGreen(), second.getGreen(), share),
                mix(first.getBlue(), second.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
