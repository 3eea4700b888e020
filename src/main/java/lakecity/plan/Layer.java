package lakecity.plan;

import java.util.List;
import java.util.Locale;
import lakecity.i18n.LocalText;

/**
 * A layer of the map.
 *
 * @param id unique in the pack
 * @param title its name in the tree
 * @param style which painter draws it; the tokens are listed in draw.Symbols and maps/README.md
 * @param minZoom smallest zoom at which it is drawn
 * @param maxZoom greatest zoom at which it is drawn
 * @param visible whether it is on when the plan opens
 * @param context whether it is the map's background, counted as such, not the outline's matter
 * @param base the part of the embedded base map that goes on and off with it (boundaries, rivers, rail); empty for none
 * @param tallies how its features are counted when "on the map / in all" does not do
 * @param note what a reader must know of the layer; empty for none
 * @param group under which heading a search lists its features
 */
public record Layer(
        String id,
        LocalText title,
        String style,
        double minZoom,
        double maxZoom,
        boolean visible,
        boolean context,
        String base,
        List<Tally> tallies,
        LocalText note,
        Group group) {
    public Layer {
        tallies = List.copyOf(tallies);
    }

    /** A layer whose features are places. */
    public Layer(
            String id,
            LocalText title,
            String style,
            double minZoom,
            double maxZoom,
            boolean visible,
            boolean context,
            String base,
            List<Tally> tallies,
            LocalText note) {
        this(id, title, style, minZoom, maxZoom, visible, context, base, tallies, note, Group.PLACES);
    }

    public boolean isShownAt(double zoom) {
        return zoom >= minZoom && zoom <= maxZoom;
    }

    /** What the features of a layer are to somebody who looks for one: places that are there, or projects of the plan. */
    public enum Group {
        PLACES,
        PROJECTS;

        /** The word used in a pack: the name in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many features are drawn on the layer with one of some symbols: "4 已点名". */
    public record Tally(List<String> symbols, LocalText text) {
        public Tally {
            symbols = List.copyOf(symbols);
        }
    }
}
