package lakecity.ui.basemaps;

import java.util.List;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;

/** Kinds of sources a user can add: how they are called, and which files they come from. */
enum SourceKind {
    TEMPLATE(SourceSpec.Kind.XYZ, "basemaps.kind.template", "basemaps.hint.template"),
    MBTILES(SourceSpec.Kind.MBTILES, "basemaps.kind.mbtiles", "basemaps.hint.mbtiles", "*.mbtiles", "*.db", "*.sqlite"),
    PMTILES(SourceSpec.Kind.PMTILES, "basemaps.kind.pmtiles", "basemaps.hint.pmtiles", "*.pmtiles"),
    FOLDER(SourceSpec.Kind.FOLDER, "basemaps.kind.folder", "basemaps.hint.folder");

    private final SourceSpec.Kind kind;
    private final String key;
    private final String hint;
    private final List<String> patterns;

    SourceKind(SourceSpec.Kind kind, String key, String hint, String... patterns) {
        this.kind = kind;
        this.key = key;
        this.hint = hint;
        this.patterns = List.of(patterns);
    }

    static SourceKind of(SourceSpec.Kind kind) {
        return switch (kind) {
            case MBTILES -> MBTILES;
            case PMTILES -> PMTILES;
            case FOLDER -> FOLDER;
            case EMBEDDED, XYZ -> TEMPLATE;
        };
    }

    SourceSpec.Kind kind() {
        return kind;
    }

    String words(Messages words) {
        return words.text(key);
    }

    /** What is to be entered as its address. */
    String hint(Messages words) {
        return words.text(hint);
    }

    /** Names of the files; empty when none is chosen. */
    List<String> patterns() {
        return patterns;
    }
}
