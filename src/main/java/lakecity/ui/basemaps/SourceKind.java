package lakecity.ui.basemaps;

import lakecity.tiles.SourceSpec;

/** Kinds of sources a user can add. */
enum SourceKind {
    TEMPLATE(SourceSpec.Kind.XYZ),
    MBTILES(SourceSpec.Kind.MBTILES),
    PMTILES(SourceSpec.Kind.PMTILES),
    FOLDER(SourceSpec.Kind.FOLDER);

    private final SourceSpec.Kind kind;

    SourceKind(SourceSpec.Kind kind) {
        this.kind = kind;
    }

    SourceSpec.Kind kind() {
        return kind;
    }
}
