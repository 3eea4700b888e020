package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves lines apart that would run on one another: two schematic lines through the same towns, two rows of dashes whose
 * gaps would merge. Lines that are near each other over a third of the shorter one get lanes side by side, as long as
 * they are near on the screen; how far depends on the zoom alone.
 */
public final class Lanes {
    /** For pictures with nothing to move apart. */
    public static final Lanes NONE = new Lanes(List.of());

    /** Width of a lane in pixels. */
    private static final double WIDTH = 7;

    /** More lines than this are not a drawn network but a mass of data. */
    static final int MANY = 60;

    private static final int SAMPLES = 36;

    private record Pair(int a, int b, double apart, double side, boolean opposed) {}

    private final Map<Figure, Integer> index = new IdentityHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    Lanes(List<Figure> lines) {
        int count = lines.size() > MANY ? 0 : lines.size();
        for (int i = 0; i < count; i++) {
            index.put(lines.get(i), i);
            for (int j = 0; j < i; j++) {
                pairs.add(pair(lines.get(j).parts()[0], j, lines.get(i).parts()[0], i));
            }
        }
    }

    /** How far a figure is moved to its right, in pixels, on a plane so many pixels wide. */
    public double shift(Figure figure, double scale) {
        Integer me = index.get(figure);
        if (me == null || pairs.isEmpty()) {
            return 0;
        }
        List<Pair> near = pairs.stream()
                .filter(pair -> (pair.a == me || pair.b == me) && pair.apart * scale < WIDTH)
                .toList();
        double shift = 0;
        for (Pair pair : near) {
            // fades out as the lines part with growing zoom, so that nothing jumps
            double share = Math.min(1, 2 - 2 * pair.apart * scale / WIDTH) * WIDTH / 2;
            double side = pair.side >= 0 ? 1 : -1;
            boolean first = pair.a == me;
            shift += (first ? -side : pair.opposed ? -side : side) * share;
        }
        return Math.max(-2 * WIDTH, Math.min(2 * WIDTH, shift));
    }

    /** How b runs along a: how near over a third of the shorter, on which side of a, in which direction. */
    private static Pair pair(double[] a, int i, double[] b, int j) {
        boolean swap = length(a) < length(b);
        double[] shorter = swap ? a : b;
        double[] longer = swap ? b : a;
        double[][] found = new double[SAMPLES][];
        for (int k = 0; k < SAMPLES; k++) {
            double[] at = along(shorter, length(shorter) * (k + 0.5) / SAMPLES);
            found[k] = nearest(longer, at);
        }
        Arrays.sort(found, Comparator.comparingDouble(f -> f[0]));
        int third = SAMPLES / 3;
        double side = 0;
        double along = 0;
        for (int k = 0; k <= third; k++) {
            side += found[k][1];
            along += found[k][2];
        }
        boolean opposed = along < 0;
        // seen from a: b is to the right when positive
        double seen = swap ? (opposed ? side : -side) : side;
        return new Pair(i, j, found[third][0], seen, opposed);
    }

    private static double length(double[] line) {
        double sum = 0;
        for (int i = 2; i < line.length; i += 2) {
            sum += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return sum;
    }

    /** The position so far along a line, and the direction there: x, y, dx, dy. */
    private static double[] along(double[] line, double distance) {
        double left = distance;
        for (int i = 2; i < line.length; i += 2) {
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            double step = Math.hypot(dx, dy);
            if (step > 0 && (left <= step || i + 2 >= line.length)) {
                double t = Math.min(1, left / step);
                return new double[] {line[i - 2] + t * dx, line[i - 1] + t * dy, dx / step, dy / step};
            }
            left -= step;
        }
        return new double[] {line[0], line[1], 1, 0};
    }

    /** The distance to a line, the signed distance to its right, and how much both run the same way. */
    private static double[] nearest(double[] line, double[] at) {
        double[] best = {Double.POSITIVE_INFINITY, 0, 0};
        for (int i = 2; i < line.length; i += 2) {
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            double square = dx * dx + dy * dy;
            double ox = at[0] - line[i - 2];
            double oy = at[1] - line[i - 1];
            double t = square == 0 ? 0 : Math.max(0, Math.min(1, (ox * dx + oy * dy) / square));
            double distance = Math.hypot(ox - t * dx, oy - t * dy);
            if (distance < best[0] && square > 0) {
                double length = Math.sqrt(square);
                best[0] = distance;
                best[1] = (dx * oy - dy * ox) / length;
                best[2] = (dx * at[2] + dy * at[3]) / length;
            }
        }
        return best;
    }
}
