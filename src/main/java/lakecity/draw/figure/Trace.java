package lakecity.draw.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line in pixels: a growing list of vertices. Belongs to one painting; not shared between threads. */
public final class Trace {
    double[] x = new double[16];
    double[] y = new double[16];
    int size;

    double phase;

    void clear() {
        size = 0;
        phase = 0;
    }

    /** Of a vertex, in pixels. */
    public double x(int vertex) {
        return x[vertex];
    }

    /** Of a vertex, in pixels. */
    public double y(int vertex) {
        return y[vertex];
    }

    /** How many vertices it has. */
    public int size() {
        return size;
    }

    /** How far along its whole line it begins, in pixels, so that dashes stay where they are. */
    public double phase() {
        return phase;
    }

    /** Goes on to another vertex. */
    public void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < size; i++) {
            sum += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        return sum;
    }

    /** Adds it to a path as one open stroke; nothing when it has fewer than two vertices. */
    public void appendTo(Path2D path) {
        if (size < 2) {
            return;
        }
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < size; i++) {
            path.lineTo(x[i], y[i]);
        }
    }

    /** The same line moved to its right by a distance in pixels (to its left when negative). */
    public Trace shifted(double distance) {
        if (distance == 0 || size < 2) {
            return this;
        }
        Trace moved = new Trace();
        for (int i = 0; i < size; i++) {
            int from = Math.max(0, i - 1);
            int to = Math.min(size - 1, i + 1);
            double dx = x[to] - x[from];
            double dy = y[to] - y[from];
            double length = Math.hypot(dx, dy);
            if (length > 0) {
                moved.add(x[i] - dy / length * distance, y[i] + dx / length * distance);
            }
        }
        return moved;
    }

    /** Without some pixels at its start and end; empty when nothing is left. */
    public Trace trimmed(double head, double tail) {
        if (head <= 0 && tail <= 0) {
            return this;
        }
        Trace rest = new Trace();
        double from = Math.max(0, head);
        double to = length() - Math.max(0, tail);
        double walked = 0;
        for (int i = 1; i < size && to > from; i++) {
            double step = Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
            if (step > 0 && walked + step > from && walked < to) {
                if (rest.size == 0) {
                    rest.addBetween(this, i, Math.max(0, from - walked) / step);
                }
                rest.addBetween(this, i, Math.min(step, to - walked) / step);
            }
            walked += step;
        }
        return rest;
    }

    private void addBetween(Trace other, int i, double share) {
        add(
                other.x[i - 1] + (other.x[i] - other.x[i - 1]) * share,
                other.y[i - 1] + (other.y[i] - other.y[i - 1]) * share);
    }

    /** The stretches that lie in a rectangle (Liang and Barsky, "A new concept and method for line clipping", 1984). */
    public List<Trace> within(double left, double top, double right, double bottom) {
        List<Trace> runs = new ArrayList<>();
        Trace run = new Trace();
        double walked = 0;
        double[] cut = new double[2];
        for (int i = 1; i < size; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double step = Math.hypot(dx, dy);
            cut[0] = 0;
            cut[1] = 1;
            boolean seen = clip(-dx, x[i - 1] - left, cut)
                    && clip(dx, right - x[i - 1], cut)
                    && clip(-dy, y[i - 1] - top, cut)
                    && clip(dy, bottom - y[i - 1], cut);
            if (seen) {
                if (run.size == 0 || cut[0] > 0) {
                    run = new Trace();
                    run.phase = phase + walked + cut[0] * step;
                    run.addBetween(this, i, cut[0]);
                    runs.add(run);
                }
                run.addBetween(this, i, cut[1]);
            }
            if (!seen || cut[1] < 1) {
                run = new Trace();
            }
            walked += step;
        }
        return runs;
    }

    private static boolean clip(double direction, double room, double[] cut) {
        if (direction == 0) {
            return room >= 0;
        }
        double t = room / direction;
        if (direction < 0) {
            cut[0] = Math.max(cut[0], t);
        } else {
            cut[1] = Math.min(cut[1], t);
        }
        return cut[0] <= cut[1];
    }

    /** The distance of a position from the line, in pixels; infinite for an empty line. */
    public double distance(double px, double py) {
        double best = size == 1 ? Math.hypot(px - x[0], py - y[0]) : Double.POSITIVE_INFINITY;
        for (int i = 1; i < size; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double square = dx * dx + dy * dy;
            double t = square == 0 ? 0 : ((px - x[i - 1]) * dx + (py - y[i - 1]) * dy) / square;
            double held = Math.max(0, Math.min(1, t));
            best = Math.min(best, Math.hypot(px - x[i - 1] - held * dx, py - y[i - 1] - held * dy));
        }
        return best;
    }
}
