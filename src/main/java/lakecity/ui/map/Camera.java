package lakecity.ui.map;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.geo.WebMercator;
import lakecity.view.Flight;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The truth of what the map shows, and every way to change it. As long as the user has not moved the map it keeps fitting
 * the extent it was told to show, whatever the window's size. FX thread.
 */
final class Camera {
    static final double MIN_ZOOM = 5;
    static final double MAX_ZOOM = 19;

    private static final double GLIDE_MILLIS = 70;
    private static final double INERTIA_MILLIS = 180;
    private static final double FRAME_MILLIS = 16;
    private static final double LONGEST_FRAME_MILLIS = 100;
    private static final double FLIGHT_MIN_MILLIS = 300;
    private static final double FLIGHT_MAX_MILLIS = 1200;
    private static final double FLIGHT_MILLIS_PER_LENGTH = 350;

    private final boolean animated;
    private final Consumer<Viewport> moving;
    private final Consumer<Viewport> rested;
    private final AnimationTimer timer;
    private @Nullable Viewport viewport;
    private @Nullable Bounds fitted;
    private @Nullable Motion motion;
    private long lastFrame;

    /**
     * @param animated whether movements take time
     * @param moving told of every change
     * @param rested told when a movement has ended
     */
    Camera(boolean animated, Consumer<Viewport> moving, Consumer<Viewport> rested) {
        this.animated = animated;
        this.moving = moving;
        this.rested = rested;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                double millis = lastFrame == 0 ? FRAME_MILLIS : (now - lastFrame) / 1e6;
                lastFrame = now;
                frame(Math.min(LONGEST_FRAME_MILLIS, millis));
            }
        };
    }

    /** What the map shows; null until it has a size. */
    @Nullable
    Viewport viewport() {
        return viewport;
    }

    boolean isMoving() {
        return motion != null;
    }

    /** Whether the user has moved the map away from the extent it was told to show. */
    boolean isUsers() {
        return fitted == null;
    }

    /** The map has another size, in logical pixels. */
    void resize(double width, double height) {
        Viewport old = viewport;
        Bounds extent = fitted;
        if (old != null && old.width() == width && old.height() == height) {
            return;
        }
        if (extent != null) {
            halt();
            set(Viewport.fitting(extent, width, height));
        } else if (old != null) {
            set(old.withSize(width, height));
        }
    }

    /** Shows an extent, flying there unless the map has no size yet; keeps fitting it when the size changes. */
    void show(Bounds extent) {
        fitted = extent;
        Viewport now = viewport;
        if (now != null) {
            go(clamped(Viewport.fitting(extent, now.width(), now.height())));
        }
    }

    /** Shows an extent at once; keeps fitting it when the size changes. */
    void jump(Bounds extent) {
        fitted = extent;
        Viewport now = viewport;
        if (now != null) {
            set(Viewport.fitting(extent, now.width(), now.height()));
            rest();
        }
    }

    /** Flies to a viewport that the user asked for. */
    void fly(Viewport target) {
        fitted = null;
        go(clamped(target));
    }

    /** Moves at once, as by a dragging hand; {@link #rest} ends it. */
    void drag(double dx, double dy) {
        user(now -> now.panned(dx, dy));
    }

    /** Zooms at once round a pixel, as by two fingers; {@link #rest} ends it. */
    void pinch(double zoom, Pixel about) {
        user(now -> now.zoomedAbout(about, held(now.zoom() + zoom)));
    }

    /** Pans by so many pixels, softly. */
    void pan(double dx, double dy) {
        gliding(GLIDE_MILLIS).pan(dx, dy);
        begin();
    }

    /** Zooms by so many levels round a pixel, softly; more may be asked for while it lasts. */
    void zoom(double levels, Pixel about) {
        gliding(GLIDE_MILLIS).zoom(levels, about);
        begin();
    }

    /** Zooms by so many levels round the middle, softly. */
    void zoomMiddle(double levels) {
        Viewport now = viewport;
        if (now != null) {
            zoom(levels, new Pixel(now.width() / 2, now.height() / 2));
        }
    }

    /** Lets go of the map while it moves (pixels a millisecond): it glides on a little. */
    void release(double speedX, double speedY) {
        if (animated) {
            motion = null;
            gliding(INERTIA_MILLIS).pan(speedX * INERTIA_MILLIS, speedY * INERTIA_MILLIS);
            begin();
        } else {
            rest();
        }
    }

    /** Ends any movement at its end and reports it. */
    void land() {
        if (motion != null) {
            frame(Double.POSITIVE_INFINITY);
        }
    }

    /** Ends any movement where it is and reports it. */
    void rest() {
        halt();
        if (viewport != null) {
            rested.accept(viewport);
        }
    }

    /** Ends any movement without a report. */
    void halt() {
        motion = null;
        timer.stop();
    }

    private void user(UnaryOperator<Viewport> change) {
        Viewport now = viewport;
        if (now != null) {
            halt();
            fitted = null;
            set(change.apply(now));
        }
    }

    private Motion.Gliding gliding(double time) {
        fitted = null;
        if (motion instanceof Motion.Gliding running) {
            return running;
        }
        Motion.Gliding started = new Motion.Gliding(time);
        motion = started;
        return started;
    }

    private void go(Viewport target) {
        Viewport now = viewport;
        if (now == null) {
            return;
        }
        Flight flight = Flight.between(now, target);
        if (animated && flight.length() > 0) {
            double millis = FLIGHT_MIN_MILLIS + FLIGHT_MILLIS_PER_LENGTH * flight.length();
            motion = new Motion.Flying(flight, Math.min(FLIGHT_MAX_MILLIS, millis));
            begin();
        } else {
            set(target);
            rest();
        }
    }

    private void begin() {
        if (viewport == null) {
            motion = null;
        } else if (animated) {
            lastFrame = 0;
            timer.start();
        } else {
            frame(Double.POSITIVE_INFINITY);
        }
    }

    private void frame(double millis) {
        Motion running = motion;
        Viewport now = viewport;
        if (running == null || now == null) {
            timer.stop();
            return;
        }
        set(running.step(now, millis));
        if (running == motion && running.isDone()) {
            rest();
        }
    }

    private void set(Viewport wanted) {
        Viewport next = clamped(wanted);
        viewport = next;
        moving.accept(next);
    }

    static double held(double zoom) {
        return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }

    /** Within the zoom limits and, where the world is larger than the window, within the world. */
    private static Viewport clamped(Viewport wanted) {
        Viewport zoomed = wanted.withZoom(held(wanted.zoom()));
        double size = zoomed.worldSize();
        double x = WebMercator.x(zoomed.center().lon());
        double y = WebMercator.y(zoomed.center().lat());
        double heldX = within(x, zoomed.width() / size / 2);
        double heldY = within(y, zoomed.height() / size / 2);
        return heldX == x && heldY == y
                ? zoomed
                : zoomed.withCenter(new LonLat(WebMercator.lon(heldX), WebMercator.lat(heldY)));
    }

    private static double within(double middle, double half) {
        return half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, middle));
    }
}
