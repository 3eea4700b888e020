package lakecity.ui.present;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Which screen is whose. With two screens the room gets the second, the speaker the main one; with one the room gets it,
 * and the speaker's window is an ordinary window on it, or off.
 *
 * @param room the screen of the room
 * @param speaker where the speaker's window stands; empty for none
 * @param isApart whether the speaker has a screen to himself
 */
record Seats(Rectangle2D room, Optional<Rectangle2D> speaker, boolean isApart) {
    private static final double WIDE = 1180;
    private static final double HIGH = 760;
    private static final double LEAST_HIGH = 640;
    private static final double GAP = 12;
    private static final double TOP = 40;

    /** Whether there is a speaker's window. */
    enum Wish {
        /** Where there is a screen for it. */
        AUTO,
        ON,
        OFF;

        /** As the settings name it. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The wish that the settings name; what they do not know is left to the screens. */
        static Wish of(String id) {
            return Arrays.stream(values())
                    .filter(wish -> wish.id().equals(id))
                    .findFirst()
                    .orElse(AUTO);
        }
    }

    /**
     * @param screens at least one, the main one first
     * @param swapped whether room and speaker change places
     */
    static Seats of(List<Rectangle2D> screens, Wish wish, boolean swapped) {
        if (screens.size() == 1) {
            Rectangle2D only = screens.get(0);
            return new Seats(only, wish == Wish.ON ? Optional.of(within(only, WIDE, HIGH)) : Optional.empty(), false);
        }
        Rectangle2D room = screens.get(swapped ? 0 : 1);
        Rectangle2D speaker = screens.get(swapped ? 1 : 0);
        return new Seats(room, wish == Wish.OFF ? Optional.empty() : Optional.of(speaker), true);
    }

    /** To rehearse, both are windows on the main screen: side by side, the room's in 16 : 9; or that one alone. */
    static Seats rehearsal(List<Rectangle2D> screens, Wish wish) {
        Rectangle2D main = screens.get(0);
        if (wish == Wish.OFF || (wish == Wish.AUTO && screens.size() == 1)) {
            double height = Math.min(main.getHeight() * 0.7, main.getWidth() * 0.7 * 9 / 16);
            return new Seats(within(main, Math.rint(height * 16 / 9), Math.rint(height)), Optional.empty(), false);
        }
        double left = Math.rint(main.getWidth() * 0.58);
        double wide = main.getWidth() - left - 3 * GAP;
        return new Seats(
                new Rectangle2D(main.getMinX() + left + 2 * GAP, main.getMinY() + TOP, wide, Math.rint(wide * 9 / 16)),
                Optional.of(new Rectangle2D(
                        main.getMinX() + GAP,
                        main.getMinY() + TOP,
                        left,
                        Math.min(main.getHeight() - 2 * TOP, Math.max(LEAST_HIGH, left * 0.75)))),
                false);
    }

    /** In the middle of a screen, no larger than it. */
    private static Rectangle2D within(Rectangle2D screen, double width, double height) {
        double wide = Math.min(width, screen.getWidth() * 0.92);
        double high = Math.min(height, screen.getHeight() * 0.92);
        return new Rectangle2D(
                Math.rint(screen.getMinX() + (screen.getWidth() - wide) / 2),
                Math.rint(screen.getMinY() + (screen.getHeight() - high) / 2),
                wide,
                high);
    }
}
