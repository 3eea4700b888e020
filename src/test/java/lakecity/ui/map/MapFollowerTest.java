package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import lakecity.i18n.Language;
import lakecity.plan.Plan;
import lakecity.task.DirectBackground;
import lakecity.tiles.TileStack;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapFollowerTest {
    private final List<String> drawn = new ArrayList<>();

    /** Preparing it takes time on the way to the first whole map. */
    @Test
    void beforeThereIsAPlanNothingIsPreparedForDrawing() {
        MapFixture.fx(() -> {
            Plan none = Plan.empty();
            var session = new SimpleObjectProperty<>(new Session(none, none, List.of()));
            ViewState state = new ViewState(none, View.home(none, Language.ZH, "light"));
            DrawnTiles tiles = new DrawnTiles("t", MapFixture.GREEN, null);
            try (MapPane map = new MapPane(
                    state,
                    session,
                    new DirectBackground(),
                    (view, open) -> TileStack.of(tiles),
                    this::draw,
                    MapOptions.standard())) {
                assertEquals(List.of(), drawn);
                session.set(new Session(MapFixture.plan("first", MapFixture.HOME), none, List.of()));
                assertEquals(List.of("first"), drawn);
                session.set(new Session(none, none, List.of()));
                assertEquals(List.of("first", ""), drawn, "what was there goes");
            }
            return null;
        });
    }

    private MapDrawing draw(Session session) {
        drawn.add(session.plan().head().id());
        return MapDrawing.of(session);
    }
}
