package lakecity.bench;

import java.nio.file.Path;
import lakecity.draw.Legend;
import lakecity.i18n.Language;
import lakecity.ui.map.MapDrawing;
import lakecity.view.Session;
import lakecity.view.View;

/** In a process that has done nothing yet: reads a pack from the disk, makes its painter and its index. */
final class Opening {
    private Opening() {}

    static void main(String[] args) throws Exception {
        long begun = System.nanoTime();
        Session session = Ground.session(Path.of(args[0]));
        long read = System.nanoTime();
        MapDrawing drawing = MapDrawing.of(session);
        Legend legend = drawing.legend();
        View view = View.home(session.plan(), Language.ZH, "light");
        legend.entries(view, view.viewport(Ground.WIDTH, Ground.HEIGHT));
        Told.figure("read", (read - begun) / 1e6);
        Told.figure("open", (System.nanoTime() - begun) / 1e6);
    }
}
