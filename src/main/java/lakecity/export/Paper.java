package lakecity.export;

import java.awt.Color;

/** The colours round a map: the paper, its ink, a paler ink for small print, and hairlines. */
record Paper(Color ground, Color ink, Color pale, Color hairline) {
    private static final Paper LIGHT =
            new Paper(new Color(0xFFFFFF), new Color(0x1B2530), new Color(0x55606B), new Color(0xD5DAE0));
    private static final Paper DARK =
            new Paper(new Color(0x14191E), new Color(0xE8EDF2), new Color(0xA3AEB9), new Color(0x323B44));

    static Paper of(String palette) {
        return palette.equals("dark") ? DARK : LIGHT;
    }

    /** The paper's colour at an opacity of 0 to 1, to dim what lies under it. */
    Color veil(double opacity) {
        return new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), (int) Math.round(255 * opacity));
    }
}
