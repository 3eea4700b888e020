package lakecity.view;

import lakecity.geo.LonLat;
import lakecity.geo.WebMercator;

/**
 * The way from one viewport to another that looks smooth and short: zooming out when the target is far, along the
 * optimal path of van Wijk &amp; Nuij, "Smooth and efficient zooming and panning" (IEEE InfoVis 2003), eq. 9. A pure
 * function of time; the size is the start's all the way. Immutable, any thread.
 */
public final class Flight {
    /** How much zooming is preferred to panning; the paper's experiments found 1.42. */
    private static final double RHO = 1.42;

    /** Distances below this many screen widths count as none: the path is then a pure zoom. */
    private static final double NO_WAY = 1e-9;

    private final Viewport from;
    private final Viewport to;
    private final double startWidth;
    private final double way;
    private final double startRate;
    private final double length;
    private final boolean isPureZoom;

    private Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        startWidth = worldWidth(from);
        double endWidth = worldWidth(to);
        way = Math.hypot(worldX(to) - worldX(from), worldY(to) - worldY(from));
        isPureZoom = way < NO_WAY * Math.min(startWidth, endWidth);
        if (isPureZoom) {
            startRate = Math.signum(endWidth - startWidth);
            length = Math.abs(Math.log(endWidth / startWidth)) / RHO;
        } else {
            double squares = endWidth * endWidth - startWidth * startWidth;
            double bend = Math.pow(RHO, 4) * way * way;
            startRate = rate((squares + bend) / (2 * startWidth * RHO * RHO * way));
            length = (rate((squares - bend) / (2 * endWidth * RHO * RHO * way)) - startRate) / RHO;
        }
    }

    /** The flight between two viewports; the target takes the size of the start. */
    public static Flight between(Viewport from, Viewport to) {
        return new Flight(from, to.withSize(from.width(), from.height()));
    }

    /** How far the eye travels, in the paper's measure: 0 for none, about 1 for a zoom by two levels. */
    public double length() {
        return length;
    }

    /** Where the flight is at a share of its length: exactly the start at 0 and the target at 1. */
    public Viewport at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        double s = share * length;
        double width = isPureZoom
                ? startWidth * Math.exp(startRate * RHO * s)
                : startWidth * Math.cosh(startRate) / Math.cosh(RHO * s + startRate);
        double zoom = Math.log(from.width() / (width * WebMercator.TILE_SIZE)) / Math.log(2);
        return new Viewport(center(isPureZoom ? share : done(s)), zoom, from.width(), from.height());
    }

    /** Share of the way that lies behind. */
    private double done(double s) {
        double u = startWidth
                / (RHO * RHO)
                * (Math.cosh(startRate) * Math.tanh(RHO * s + startRate) - Math.sinh(startRate));
        return u / way;
    }

    private LonLat center(double done) {
        return new LonLat(
                WebMercator.lon(worldX(from) + (worldX(to) - worldX(from)) * done),
                WebMercator.lat(worldY(from) + (worldY(to) - worldY(from)) * done));
    }

    /** The paper's r: ln(-b + sqrt(b² + 1)), written so that large b does not cancel. */
    private static double rate(double b) {
        return -Math.signum(b) * Math.log(Math.abs(b) + Math.sqrt(b * b + 1));
    }

    private static double worldWidth(Viewport viewport) {
        return viewport.width() / viewport.worldSize();
    }

    private static double worldX(Viewport viewport) {
        return WebMercator.x(viewport.center().lon());
    }

    private static double worldY(Viewport viewport) {
        return WebMercator.y(viewport.center().lat());
    }
}
