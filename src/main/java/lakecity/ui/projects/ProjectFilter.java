package lakecity.ui.projects;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which lines the table shows: those that pass everything chosen. Null chooses nothing.
 *
 * @param text words that must all stand in a line
 * @param layer id of the layer that counts it
 * @param status what its outline verb amounts to
 * @param latest its latest known state
 * @param county id of a unit it lies in
 * @param shown how it stands on the map
 * @param context whether what the outline does not name is listed too
 */
record ProjectFilter(
        String text,
        @Nullable String layer,
        @Nullable OutlineStatus status,
        LatestState.@Nullable State latest,
        @Nullable String county,
        @Nullable Shown shown,
        boolean context) {
    /** Everything the outline names. */
    static final ProjectFilter OUTLINE = new ProjectFilter("", null, null, null, null, null, false);

    /** A longer text is cut: nobody types more. */
    private static final int LONGEST = 200;

    /** The lines that pass, in the order given. */
    List<ProjectRow> of(List<ProjectRow> rows) {
        List<String> sought = words();
        return rows.stream().filter(row -> passes(row) && row.has(sought)).toList();
    }

    /** Whether it leaves anything out that it would list when empty. */
    boolean isEmpty() {
        return equals(new ProjectFilter(text.isBlank() ? text : "", null, null, null, null, null, context));
    }

    private boolean passes(ProjectRow row) {
        return (context || !row.feature().isContext())
                && (layer == null || row.feature().layer().equals(layer))
                && (status == null || row.feature().outlineStatus() == status)
                && (latest == null || row.is(latest))
                && (county == null
                        || row.feature().counties().contains(county)
                        || row.id().equals(county))
                && (shown == null || shown.takes(row.feature()));
    }

    private List<String> words() {
        String cut = text.substring(0, Math.min(text.length(), LONGEST));
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[\\s\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
