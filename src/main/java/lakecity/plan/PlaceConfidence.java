package lakecity.plan;

import java.util.Locale;

/** How sure the place of a feature is, from sure to unknown. Confidence is drawn, not only written. */
public enum PlaceConfidence {
    /** 位置有据: stated by a source to within 200 metres. */
    EVIDENCED,
    /** 约略: right to within a stated radius or the scale of a city map. */
    APPROXIMATE,
    /** 示意: drawn to show the idea, not the place. */
    SCHEMATIC,
    /** 仅知所在县: only the county is known; shown as a numbered diamond in that county. */
    COUNTY_ONLY,
    /** 位置未见: no place was found; listed, not drawn. */
    UNPLACED;

    /** The word used in a pack: evidenced, approximate, schematic, county-only, unplaced. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
