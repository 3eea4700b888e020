package lakecity.ui.projects;

import lakecity.i18n.LocalText;
import lakecity.plan.Feature;

/** Features like one of the sample's, for tables that are long. */
final class ManyFeatures {
    private ManyFeatures() {}

    static Feature like(Feature one, int number) {
        String mark = String.format(java.util.Locale.ROOT, "%05d", number);
        return new Feature(
                "M" + mark,
                new LocalText(one.name().zh() + mark, one.name().en() + " " + mark),
                one.pinyin(),
                one.kind(),
                one.layer(),
                one.outlineVerb(),
                one.outlineStatus(),
                one.passages(),
                one.officialRef(),
                one.latest(),
                one.place(),
                one.shapes(),
                one.seat(),
                one.counties(),
                one.description(),
                one.outlineText(),
                one.note(),
                one.members(),
                one.related(),
                one.sources());
    }
}
