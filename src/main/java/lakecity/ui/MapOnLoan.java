package lakecity.ui;

import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import lakecity.export.scene.VerifiedPlan;
import lakecity.ui.map.MapPane;
import lakecity.ui.present.LentMap;

/**
 * Lends the window's map to a presentation; meanwhile nothing can be done in the window, and no view is remembered.
 * What rests on unverified copies alone is not drawn for an audience.
 */
final class MapOnLoan implements LentMap {
    private final MapPane map;
    private final MainWindow window;
    private final ViewMemory views;
    private Runnable back = () -> {};

    MapOnLoan(MapPane map, MainWindow window, ViewMemory views) {
        this.map = map;
        this.window = window;
        this.views = views;
    }

    @Override
    public Region take() {
        views.pause();
        map.draw(VerifiedPlan::of);
        back = window.lendMap();
        return map;
    }

    @Override
    public void giveBack() {
        map.present(1, false, false);
        map.draw(UnaryOperator.identity());
        if (map.getParent() instanceof javafx.scene.layout.Pane elsewhere) {
            elsewhere.getChildren().remove(map);
        }
        back.run();
        back = () -> {};
        views.resume();
    }

    @Override
    public void dress(double factor, boolean strong) {
        map.present(factor, strong, true);
    }

    @Override
    public void land() {
        map.land();
    }

    @Override
    public boolean isMoving() {
        return map.isMoving();
    }
}
