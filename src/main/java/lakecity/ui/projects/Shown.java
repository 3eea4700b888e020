package lakecity.ui.projects;

import java.util.Locale;
import lakecity.plan.Feature;
import lakecity.plan.PlaceConfidence;

/** How a feature stands on the map; the choices overlap: what is schematic is on the map too. */
enum Shown {
    ON_MAP,
    ONLY_SCHEMATIC,
    ONLY_COUNTY,
    NOT_ON_MAP;

    boolean takes(Feature feature) {
        return switch (this) {
            case ON_MAP -> feature.isOnMap();
            case ONLY_SCHEMATIC -> feature.isOnMap() && feature.place().confidence() == PlaceConfidence.SCHEMATIC;
            case ONLY_COUNTY -> feature.place().confidence() == PlaceConfidence.COUNTY_ONLY;
            case NOT_ON_MAP -> !feature.isOnMap();
        };
    }

    /** Key of its words. */
    String key() {
        return "projects.shown." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
