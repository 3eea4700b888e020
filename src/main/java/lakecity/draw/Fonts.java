package lakecity.draw;

import java.awt.Font;

/** The one font shipped with the program, Noto Sans SC, for Java2D. Loaded once, on first use. Any thread. */
public final class Fonts {
    private Fonts() {}

    /** Regular weight; size in logical pixels. */
    public static Font regular(double size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** Bold weight; size in logical pixels. */
    public static Font bold(double size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size);
    }
}
