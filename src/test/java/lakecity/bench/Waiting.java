package lakecity.bench;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits on the FX thread, frame by frame, until something holds and was also drawn. */
final class Waiting extends AnimationTimer {
    private final BooleanSupplier condition;
    private final Runnable then;
    private int held;

    private Waiting(BooleanSupplier condition, Runnable then) {
        this.condition = condition;
        this.then = then;
    }

    static void until(BooleanSupplier condition, Runnable then) {
        new Waiting(condition, then).start();
    }

    @Override
    public void handle(long now) {
        held = condition.getAsBoolean() ? held + 1 : 0;
        // what held at one frame is on the screen at the next
        if (held > 1) {
            stop();
            then.run();
        }
    }
}
