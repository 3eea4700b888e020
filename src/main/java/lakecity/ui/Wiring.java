package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import lakecity.data.MapsFolder;
import lakecity.i18n.LocalText;
import lakecity.ui.control.Problems;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Joins the window to the services below it. */
final class Wiring {
    private Wiring() {}

    static Region map(Desk desk, MapsFolder maps) {
        Region map = new Region();
        map.getStyleClass().add("map-pane");
        return map;
    }

    static List<BaseMapChoice> bases(MapsFolder maps, Problems problems) {
        return List.of(new BaseMapChoice(View.EMBEDDED, new LocalText("离线底图", "Embedded map"), "", LocalText.EMPTY));
    }

    static MapExports exports() {
        return new MapExports() {
            @Override
            public void savePng(Session session, View view, Viewport viewport, Path file) throws IOException {
                throw new IOException("-");
            }

            @Override
            public byte[] png(Session session, View view, Viewport viewport) throws IOException {
                throw new IOException("-");
            }
        };
    }
}
