package lakecity.draw;

import java.util.List;

/** The colours of a map. Immutable. */
public record Palette(String id) {

    /** Ids of all palettes: light, dark, colour-blind, grey-print, standard. */
    public static List<String> ids() {
        return List.of("light", "dark", "colour-blind", "grey-print", "standard");
    }

    /** The palette of an id; the light one for an id that is not known. */
    public static Palette of(String id) {
        return new Palette(id);
    }
}
