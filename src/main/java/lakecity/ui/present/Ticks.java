package lakecity.ui.present;

import java.util.function.DoubleConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Tells again and again how many seconds passed. FX thread. */
@FunctionalInterface
public interface Ticks {

    /** Begins to tell; the runnable ends it. */
    Runnable start(DoubleConsumer seconds);

    /** By the computer's clock, five times a second. */
    static Ticks ofSystem() {
        return seconds -> {
            long[] last = {System.nanoTime()};
            Timeline ticks = new Timeline(new KeyFrame(Duration.millis(200), event -> {
                long now = System.nanoTime();
                seconds.accept((now - last[0]) / 1e9);
                last[0] = now;
            }));
            ticks.setCycleCount(Animation.INDEFINITE);
            ticks.play();
            return ticks::stop;
        };
    }
}
