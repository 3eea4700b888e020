package lakecity.ui.map;

import lakecity.geo.Pixel;
import lakecity.view.Flight;
import lakecity.view.Viewport;

/** A movement of the camera that takes time. FX thread. */
interface Motion {

    /** Where the camera is after so many more milliseconds. */
    Viewport step(Viewport now, double millis);

    boolean isDone();

    /** A flight of a duration in milliseconds, softly begun and ended. */
    final class Flying implements Motion {
        private final Flight flight;
        private final double duration;
        private double elapsed;

        Flying(Flight flight, double duration) {
            this.flight = flight;
            this.duration = duration;
        }

        @Override
        public Viewport step(Viewport now, double millis) {
            elapsed += millis;
            double t = Math.min(1, elapsed / duration);
            return flight.at(t * t * (3 - 2 * t)).withSize(now.width(), now.height());
        }

        @Override
        public boolean isDone() {
            return elapsed >= duration;
        }
    }

    /** Panning and zooming that is still to be done, done by shares that fall off exponentially; more may be added. */
    final class Gliding implements Motion {
        private static final double ENOUGH_PIXELS = 0.25;
        private static final double ENOUGH_ZOOM = 0.001;

        private final double time;
        private double dx;
        private double dy;
        private double zoom;
        private Pixel fixed = new Pixel(0, 0);

        /** @param time milliseconds in which the rest falls to 37 % */
        Gliding(double time) {
            this.time = time;
        }

        /** Still to pan, in pixels. */
        void pan(double moreX, double moreY) {
            dx += moreX;
            dy += moreY;
        }

        /** Still to zoom, round a pixel. */
        void zoom(double more, Pixel about) {
            zoom += more;
            fixed = about;
        }

        @Override
        public Viewport step(Viewport now, double millis) {
            boolean isLast = Math.hypot(dx, dy) < ENOUGH_PIXELS && Math.abs(zoom) < ENOUGH_ZOOM;
            double share = isLast ? 1 : 1 - Math.exp(-millis / time);
            double stepX = step(dx, share);
            double stepY = step(dy, share);
            Viewport next = now.zoomedAbout(fixed, Camera.held(now.zoom() + zoom * share))
                    .panned(stepX, stepY);
            zoom -= zoom * share;
            dx = rest(dx - stepX);
            dy = rest(dy - stepY);
            return next;
        }

        /** Whole pixels but when all is done at once: between pixels every bitmap would be blurred, and slow to draw. */
        private static double step(double way, double share) {
            double length = Math.abs(way);
            return share >= 1 ? way : Math.copySign(Math.min(Math.floor(length), Math.ceil(length * share)), way);
        }

        /** Less than a pixel is not worth a step. */
        private static double rest(double way) {
            return Math.abs(way) < 1 ? 0 : way;
        }

        @Override
        public boolean isDone() {
            return dx == 0 && dy == 0 && zoom == 0;
        }
    }
}
