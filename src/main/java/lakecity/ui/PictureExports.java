package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import lakecity.export.ExportWatch;
import lakecity.export.Grounds;
import lakecity.export.MapPicture;
import lakecity.export.PngExport;
import lakecity.export.StoryFormat;
import lakecity.export.StoryWork;
import lakecity.export.StoryWritten;
import lakecity.tiles.TileException;
import lakecity.tiles.TileStack;
import lakecity.ui.control.PictureImages;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports of what the map shows, at twice the window's sharpness, over the base map that is on. Any thread; slow. */
final class PictureExports implements MapExports {
    private static final Logger LOG = LoggerFactory.getLogger(PictureExports.class);
    private static final double SHARPNESS = 2;

    private final BaseMaps bases;

    PictureExports(BaseMaps bases) {
        this.bases = bases;
    }

    @Override
    public int savePng(Session session, View view, Viewport viewport, Path file) throws IOException {
        try (TileStack stack = above(view)) {
            return PngExport.write(MapPicture.around(session, view, viewport).over(stack), SHARPNESS, file);
        }
    }

    @Override
    public Image picture(Session session, View view, Viewport viewport) {
        try (TileStack stack = above(view)) {
            return PictureImages.image(
                    MapPicture.around(session, view, viewport).over(stack), SHARPNESS);
        }
    }

    @Override
    public StoryWritten story(StoryFormat format, StoryWork work, Path target, ExportWatch watch) throws IOException {
        try (Grounds grounds = new Grounds(bases::above)) {
            StoryWork over = new StoryWork(
                    work.session(), work.story(), work.folder(), work.options().withBases(grounds));
            StoryWritten written = format.write(over, target, watch);
            StoryWritten told = written.with(grounds.unopened());
            return written.missingTiles() > 0 ? told.with(grounds.ailing()) : told;
        }
    }

    /** Where a source cannot be opened, the map shows the embedded one, and so does the picture. */
    private TileStack above(View view) {
        try {
            return new TileStack(bases.above(view));
        } catch (TileException e) {
            LOG.warn("exported over the embedded base map: {}", e.getMessage());
            return new TileStack(List.of());
        }
    }
}
