package lakecity.draw.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import lakecity.geo.WebMercator;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the unit square of the Web Mercator plane lies on a picture: turns figures into pixels, leaves out vertices that
 * no eye could tell apart and everything far outside. The same for painting and for hit tests.
 *
 * @param left unit x of the left edge
 * @param top unit y of the upper edge
 * @param scale pixels per unit
 * @param width logical pixels
 * @param height logical pixels
 * @param zoom the zoom, on which sizes of symbols depend
 * @param lanes how far lines that run side by side are moved apart
 */
public record Screen(double left, double top, double scale, double width, double height, double zoom, Lanes lanes) {
    /** How far outside of the picture things are still painted, in pixels: more than any symbol or feather reaches. */
    public static final double MARGIN = 96;

    /** Vertices nearer to each other than this are one, in pixels. */
    private static final double APART = 0.6;

    /** The screen of a viewport. */
    public static Screen of(Viewport viewport, Lanes lanes) {
        return new Screen(
                viewport.left(),
                viewport.top(),
                viewport.worldSize(),
                viewport.width(),
                viewport.height(),
                viewport.zoom(),
                lanes);
    }

    /** Pixels as they are, for samples drawn outside of a map; symbols are made to fit a height of 20 or less. */
    public static Screen plain(double width, double height) {
        double zoom = 9 - Math.max(0, 1 - height / 20) / 0.16;
        return new Screen(0, 0, 1, width, height, zoom, Lanes.NONE);
    }

    /** From the unit square to pixels. */
    public double px(double unitX) {
        return (unitX - left) * scale;
    }

    /** From the unit square to pixels. */
    public double py(double unitY) {
        return (unitY - top) * scale;
    }

    /** The size of symbols and lines: smaller where the whole region is seen, a little larger close by. */
    public double magnification() {
        return Math.max(0.6, Math.min(1.2, zoom < 9 ? 1 - (9 - zoom) * 0.16 : 1 + (zoom - 10.5) * 0.05));
    }

    /** Metres on the ground per pixel in the middle. */
    double metresPerPixel() {
        return WebMercator.EQUATOR_METRES * Math.cos(Math.toRadians(WebMercator.lat(top + height / 2 / scale))) / scale;
    }

    /** What is painted, on the unit square: the picture and its margin. */
    public Envelope extent() {
        double margin = MARGIN / scale;
        return new Envelope(left - margin, left + width / scale + margin, top - margin, top + height / scale + margin);
    }

    /** A part in pixels, without vertices that lie on one another; first and last are kept. */
    public void trace(double[] part, Trace into) {
        into.clear();
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < part.length; i += 2) {
            double x = (part[i] - left) * scale;
            double y = (part[i + 1] - top) * scale;
            if (i == 0 || i + 2 >= part.length || Math.abs(x - lastX) + Math.abs(y - lastY) >= APART) {
                into.add(x, y);
                lastX = x;
                lastY = y;
            }
        }
    }

    /** The lines of a figure as they are drawn, cut to the picture: moved into their lane, shortened at the ends. */
    public List<Trace> runs(Figure figure, double head, double tail) {
        List<Trace> runs = new ArrayList<>();
        for (int i = 0; i < figure.parts().length; i++) {
            double first = i == 0 ? head : 0;
            double last = i == figure.parts().length - 1 ? tail : 0;
            runs.addAll(cut(whole(figure, i).trimmed(first, last)));
        }
        return runs;
    }

    /** One part of a figure's line in its lane, not cut. */
    public Trace whole(Figure figure, int part) {
        Trace whole = new Trace();
        trace(figure.parts()[part], whole);
        return whole.shifted(lanes.shift(figure, scale));
    }

    /** The stretches of a line within the picture and its margin. */
    public List<Trace> cut(Trace line) {
        return line.within(-MARGIN, -MARGIN, width + MARGIN, height + MARGIN);
    }

    /** The rings of an area, cut to the picture and its margin; to be filled by the even-odd rule. */
    public Path2D.Double area(Figure figure) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Trace ring = new Trace();
        for (double[] part : figure.parts()) {
            trace(part, ring);
            Trace cut = inside(ring) ? ring : RingClip.clip(ring, -MARGIN, -MARGIN, width + MARGIN, height + MARGIN);
            if (cut.size > 2) {
                cut.appendTo(path);
                path.closePath();
            }
        }
        return path;
    }

    private boolean inside(Trace ring) {
        for (int i = 0; i < ring.size; i++) {
            if (!(Math.abs(ring.x[i] - width / 2) <= width / 2 + MARGIN
                    && Math.abs(ring.y[i] - height / 2) <= height / 2 + MARGIN)) {
                return false;
            }
        }
        return true;
    }
}
