package lakecity.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import lakecity.ui.present.Displays;

/** Two parts of the one headless screen. */
final class TwoScreens implements Displays {
    static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1200, 760);
    static final Rectangle2D WALL = new Rectangle2D(1240, 0, 1280, 720);

    private final List<Runnable> told = new ArrayList<>();
    private List<Rectangle2D> areas = List.of(LAPTOP, WALL);

    @Override
    public List<Rectangle2D> areas() {
        return areas;
    }

    @Override
    public Runnable follow(Runnable changed) {
        told.add(changed);
        return () -> told.remove(changed);
    }

    @Override
    public void open(Stage stage, boolean whole) {
        stage.show();
    }

    boolean become(Rectangle2D... now) {
        areas = List.of(now);
        List.copyOf(told).forEach(Runnable::run);
        return true;
    }
}
