package lakecity.plan;

import java.util.List;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;

/**
 * What a pack says of itself.
 *
 * @param id the pack's id, kept in every view
 * @param title the plan's title, for the window and exports
 * @param edition which state of the document it follows
 * @param document what the interface calls the document: 《纲要》
 * @param citation how the source is cited before a passage's title: 据《河北日报》报道
 * @param dataDate until when later states were looked up: yyyy-mm
 * @param home the extent of the opening view
 * @param area where coordinates may lie; everything outside is a fault
 * @param frame where lines that leave the city end with an arrow; also the frame of the city's own map
 * @param crs the coordinate reference system of the data, for people
 * @param reviewNumber the map review number (审图号), empty when there is none
 * @param caveats what every picture that leaves the program says
 * @param credits whose data is used, for the map's corner and every export
 * @param passages what can be cited
 */
public record PlanHead(
        String id,
        LocalText title,
        LocalText edition,
        LocalText document,
        LocalText citation,
        String dataDate,
        Bounds home,
        Bounds area,
        Bounds frame,
        String crs,
        String reviewNumber,
        List<LocalText> caveats,
        List<LocalText> credits,
        List<Passage> passages) {
    public PlanHead {
        caveats = List.copyOf(caveats);
        credits = List.copyOf(credits);
        passages = List.copyOf(passages);
    }
}
