package lakecity.tiles;

import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;

/** A source that is what its entry in the catalogue says, and knows where a person looks. */
public abstract class CatalogueSource implements TileSource {
    private final SourceSpec spec;
    private final Gaze gaze = new Gaze();

    protected CatalogueSource(SourceSpec spec) {
        this.spec = spec;
    }

    protected final SourceSpec spec() {
        return spec;
    }

    protected final Gaze gaze() {
        return gaze;
    }

    @Override
    public final String id() {
        return spec.id();
    }

    @Override
    public final LocalText title() {
        return spec.title();
    }

    @Override
    public LocalText attribution() {
        return spec.attribution();
    }

    @Override
    public final LocalText warning() {
        return spec.warning();
    }

    @Override
    public int minZoom() {
        return spec.minZoom();
    }

    @Override
    public int maxZoom() {
        return spec.maxZoom();
    }

    @Override
    public final void lookAt(LonLat center) {
        gaze.lookAt(center);
    }
}
