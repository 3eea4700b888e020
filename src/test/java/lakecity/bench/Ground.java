package lakecity.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lakecity.basemap.EmbeddedTileSource;
import lakecity.basemap.PaintGate;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.draw.base.BasePainter;
import lakecity.draw.style.Palette;
import lakecity.i18n.LocalText;
import lakecity.plan.Plan;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileSource;
import lakecity.view.Session;

/** What all that is measured stands on: the pack of a maps folder, and the embedded base map as tiles. */
final class Ground {
    /** Logical pixels of the map in the window. */
    static final double WIDTH = 1360;

    static final double HEIGHT = 860;

    private Ground() {}

    static Session session(Path maps) throws PackException {
        MapsFolder folder = new MapsFolder(maps);
        return new Session(new PackReader().read(folder, "plan").plan(), base(maps), List.of());
    }

    static Plan base(Path maps) throws PackException {
        return new PackReader().read(new MapsFolder(maps), "base/embedded").plan();
    }

    /** Both programs beside ours show these very tiles. */
    static TileSource tiles(Plan base, PaintGate gate) {
        SourceSpec spec = SourceSpec.embedded();
        return new EmbeddedTileSource(
                spec, LocalText.EMPTY, new BasePainter(base), Palette.of("light"), Set.of(), gate);
    }
}
