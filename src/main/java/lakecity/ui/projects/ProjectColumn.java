package lakecity.ui.projects;

import java.util.Locale;
import lakecity.i18n.Language;

/** The columns of the table, in their order. */
enum ProjectColumn {
    NAME(180, 196),
    OUTLINE(124, 156),
    LATEST(104, 146),
    COUNTY(96, 128),
    PLACE(84, 108),
    ON_MAP(236, 256),
    KIND(100, 132),
    LAYER(116, 140),
    PASSAGES(124, 150);

    private final double chinese;
    private final double english;

    ProjectColumn(double chinese, double english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Its least width in pixels, at which no usual word of it is cut through. */
    double width(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** Key of its heading. */
    String key() {
        return "projects.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
