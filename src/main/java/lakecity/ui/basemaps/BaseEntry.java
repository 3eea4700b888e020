package lakecity.ui.basemaps;

import lakecity.tiles.SourceSpec;

/**
 * A base map or annotation in the user's list.
 *
 * @param spec the source
 * @param own whether the user made it; a shipped one can be hidden, ordered and copied, not changed
 * @param hidden whether it is left out of the menus
 */
public record BaseEntry(SourceSpec spec, boolean own, boolean hidden) {

    /** Id of the source. */
    public String id() {
        return spec.id();
    }

    /** Whether it is the embedded map, which always stands first. */
    boolean isEmbedded() {
        return spec.kind() == SourceSpec.Kind.EMBEDDED;
    }

    BaseEntry withHidden(boolean nowHidden) {
        return new BaseEntry(spec, own, nowHidden);
    }
}
