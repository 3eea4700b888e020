package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import lakecity.export.MapPicture;
import lakecity.export.PngExport;
import lakecity.tiles.TileSource;
import lakecity.ui.control.PictureImages;
import lakecity.ui.map.TileSources;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Exports of what the map shows, at twice the window's sharpness, over the base map that is on. Any thread; slow. */
final class PictureExports implements MapExports {
    private static final double SHARPNESS = 2;

    private final TileSources sources;

    PictureExports(TileSources sources) {
        this.sources = sources;
    }

    @Override
    public int savePng(Session session, View view, Viewport viewport, Path file) throws IOException {
        MapPicture picture = MapPicture.around(session, view, viewport);
        if (view.baseMap().equals(View.EMBEDDED)) {
            return PngExport.write(picture, SHARPNESS, file);
        }
        try (TileSource source = sources.open(view, session)) {
            return PngExport.write(picture.over(source), SHARPNESS, file);
        }
    }

    @Override
    public Image picture(Session session, View view, Viewport viewport) {
        MapPicture picture = MapPicture.around(session, view, viewport);
        if (view.baseMap().equals(View.EMBEDDED)) {
            return PictureImages.image(picture, SHARPNESS);
        }
        try (TileSource source = sources.open(view, session)) {
            return PictureImages.image(picture.over(source), SHARPNESS);
        }
    }
}
