package lakecity.draw.symbol;

import java.util.Map;
import java.util.Optional;
import lakecity.draw.style.Tone;

/** Which painter paints which style of the plan's layers. A new style of drawing is one line here. */
public final class Painters {
    private static final Map<String, StylePainter> BY_STYLE = Map.ofEntries(
            Map.entry("boundary", new BoundaryPainter()),
            Map.entry("district", new DistrictPainter()),
            Map.entry("river", new RiverPainter()),
            Map.entry("lake", new LakePainter()),
            Map.entry("existing", new ExistingPainter()),
            Map.entry("plan-road", new PlanLinePainter(Tone.ROAD, 4.6)),
            Map.entry("plan-rail", new PlanLinePainter(Tone.RAIL, 5.4)),
            Map.entry("project", new SitePainter(Tone.PROJECT, Glyph.SQUARE)),
            Map.entry("park", new SitePainter(Tone.PARK, Glyph.DIAMOND)),
            Map.entry("airport", new SitePainter(Tone.SERVICE, Glyph.PLANE)),
            Map.entry("hospital", new SitePainter(Tone.SERVICE, Glyph.CROSS)),
            Map.entry("badge", new BadgePainter()),
            Map.entry("town", new TownPainter()),
            Map.entry("base-place", new PlacePainter()),
            Map.entry("base-link", new LinkPainter()));

    private Painters() {}

    /** The painter of a style; empty for a style that is not painted over the base map. */
    public static Optional<StylePainter> of(String style) {
        return Optional.ofNullable(BY_STYLE.get(style));
    }
}
