package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lakecity.export.StoryFormat;
import lakecity.export.picture.Grounds;
import lakecity.export.picture.MapPicture;
import lakecity.export.picture.PngExport;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.ui.control.PictureImages;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Exports of what the map shows, at twice the window's sharpness, over the base map that is on. Any thread; slow. */
final class PictureExports implements MapExports {
    private static final double SHARPNESS = 2;

    private final BaseMaps bases;

    PictureExports(BaseMaps bases) {
        this.bases = bases;
    }

    @Override
    public List<LocalText> savePng(Session session, View view, Viewport viewport, Path file) throws IOException {
        try (Grounds grounds = new Grounds(bases::above)) {
            MapPicture picture = MapPicture.around(session, view, viewport).over(grounds.under(view));
            return remarks(grounds, PngExport.write(picture, SHARPNESS, file));
        }
    }

    @Override
    public Copy picture(Session session, View view, Viewport viewport) {
        try (Grounds grounds = new Grounds(bases::above)) {
            MapPicture picture = MapPicture.around(session, view, viewport).over(grounds.under(view));
            PictureImages.Painted painted = PictureImages.paint(picture, SHARPNESS);
            return new Copy(painted.image(), remarks(grounds, painted.missingTiles()));
        }
    }

    /** What cannot be opened is not drawn, and that is said. */
    private static List<LocalText> remarks(Grounds grounds, int missing) {
        List<LocalText> remarks = new ArrayList<>(grounds.unopened());
        if (missing > 0) {
            remarks.add(Messages.both("window.export.gaps", missing));
        }
        return remarks;
    }

    @Override
    public StoryWritten story(StoryFormat format, StoryWork work, Path target, ExportWatch watch) throws IOException {
        try (Grounds grounds = new Grounds(bases::above)) {
            StoryWork over = new StoryWork(
                    work.session(), work.story(), work.folder(), work.options().withBases(grounds));
            StoryWritten written = format.write(over, target, watch);
            StoryWritten told = written.with(grounds.unopened()).with(grounds.warnings());
            return written.missingTiles() > 0 ? told.with(grounds.ailing()) : told;
        }
    }
}
