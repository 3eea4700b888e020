package lakecity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.ui.map.MapProbe;
import lakecity.view.Viewport;

/**
 * Moves a map as a person does, by the clock and not by the frame, and measures the time from frame to frame. JavaFX
 * must run at full speed (javafx.animation.fullspeed), so that a frame takes what it takes. FX thread.
 */
final class Journey extends AnimationTimer {
    enum Kind {
        DRAG,
        WHEEL,
        FLIGHT
    }

    private static final double WARM_UP_MILLIS = 900;
    private static final double PIXELS_PER_SECOND = 900;
    private static final double WHEEL_EVERY_MILLIS = 150;

    private final MapProbe map;
    private final Kind kind;
    private final double millis;
    private final Consumer<Sample> done;
    private final Random random = new Random(7);
    private final List<Double> frames = new ArrayList<>();
    private final Viewport home;
    private long begun;
    private long last;
    private double wheeled;

    private Journey(MapProbe map, Kind kind, double millis, Consumer<Sample> done) {
        this.map = map;
        this.kind = kind;
        this.millis = millis;
        this.done = done;
        home = map.viewport();
    }

    static void begin(MapProbe map, Kind kind, double millis, Consumer<Sample> done) {
        new Journey(map, kind, millis, done).start();
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (begun == 0) {
            begun = now;
            last = now;
            return;
        }
        double frame = (now - last) / 1e6;
        double time = (now - begun) / 1e6;
        last = now;
        if (time > WARM_UP_MILLIS) {
            frames.add(frame);
        }
        if (time > WARM_UP_MILLIS + millis) {
            stop();
            map.rest();
            done.accept(new Sample(frames));
            return;
        }
        switch (kind) {
            case DRAG -> drag(frame, time);
            case WHEEL -> wheel(time);
            case FLIGHT -> fly();
        }
    }

    /** A hand that draws circles a screen wide. */
    private void drag(double frame, double time) {
        double way = PIXELS_PER_SECOND * frame / 1000;
        double angle = time / 1000 * 1.5;
        map.drag(Math.rint(way * Math.cos(angle)), Math.rint(way * Math.sin(angle)));
    }

    /** A notch of the wheel now and then: four levels in and out again. */
    private void wheel(double time) {
        if (time - wheeled > WHEEL_EVERY_MILLIS) {
            wheeled = time;
            double in = map.viewport().zoom() - home.zoom();
            boolean inwards = (int) (time / 2000) % 2 == 0 ? in < 3.5 : in < 0;
            double x = (0.35 + 0.3 * random.nextDouble()) * home.width();
            double y = (0.35 + 0.3 * random.nextDouble()) * home.height();
            map.wheel(inwards ? 0.35 : -0.35, new Pixel(x, y));
        }
    }

    /** From place to place, each time when the last flight has ended. */
    private void fly() {
        if (!map.isMoving()) {
            double lon = home.center().lon() + (random.nextDouble() - 0.5) * 0.9;
            double lat = home.center().lat() + (random.nextDouble() - 0.5) * 0.9;
            map.fly(home.withCenter(new LonLat(lon, lat)).withZoom(home.zoom() + 3 * random.nextDouble()));
        }
    }
}
