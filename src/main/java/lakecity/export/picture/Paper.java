package lakecity.export.picture;

import java.awt.Color;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** The colours round a map, from its palette: the paper, its ink, a paler ink for small print, and hairlines. */
public record Paper(Color ground, Color ink, Color pale, Color hairline) {

    /** The paper that goes with a palette. */
    public static Paper of(Palette palette) {
        return new Paper(
                palette.color(Tone.SURFACE),
                palette.color(Tone.INK),
                palette.color(Tone.PLACE),
                palette.color(Tone.BOUNDARY));
    }

    /** The paper's colour at an opacity of 0 to 1, to dim what lies under it. */
    Color veil(double opacity) {
        return new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), (int) Math.round(255 * opacity));
    }
}
