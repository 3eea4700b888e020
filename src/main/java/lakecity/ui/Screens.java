package lakecity.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import lakecity.settings.WindowPlace;

/** The screens there are, as the places a window can stand; the main one first. Logical pixels of the desktop. */
@FunctionalInterface
interface Screens {
    List<Rectangle2D> areas();

    /** Those of this computer, without task bars. */
    static Screens ofSystem() {
        return () -> Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
    }

    /** Where a window that once stood somewhere can stand now: as it was, but wholly on a screen that exists. */
    default Rectangle2D fit(WindowPlace place) {
        List<Rectangle2D> all = areas();
        Rectangle2D wanted = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
        Rectangle2D screen = all.stream()
                .max(Comparator.comparingDouble(each -> shared(each, wanted)))
                .filter(each -> shared(each, wanted) > 0)
                .orElse(all.get(0));
        double width = Math.min(Math.max(place.width(), MainWindow.LEAST_WIDTH), screen.getWidth());
        double height = Math.min(Math.max(place.height(), MainWindow.LEAST_HEIGHT), screen.getHeight());
        if (shared(screen, wanted) == 0) {
            double x = screen.getMinX() + (screen.getWidth() - width) / 2;
            return new Rectangle2D(x, screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
        }
        double x = Math.max(screen.getMinX(), Math.min(place.x(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(place.y(), screen.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
