package lakecity.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What waits for its turn: the nearest to where a person looks comes first, of equals the newest; when too much waits, the
 * farthest gives way, of equals the oldest. Any thread.
 *
 * @param <T> what waits
 */
public final class NearestFirst<T> {
    private final int most;
    private final ToDoubleFunction<T> distance;
    /** Oldest first. */
    private final List<T> waiting = new ArrayList<>();

    /**
     * @param most how much may wait
     * @param distance how far something is now; asked again and again
     */
    public NearestFirst(int most, ToDoubleFunction<T> distance) {
        this.most = most;
        this.distance = distance;
    }

    /** Puts something in; gives what must give way for it, perhaps itself, or null. */
    public synchronized @Nullable T add(T one) {
        waiting.add(one);
        if (waiting.size() <= most) {
            return null;
        }
        int worst = 0;
        double farthest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < waiting.size(); i++) {
            double far = distance.applyAsDouble(waiting.get(i));
            if (far > farthest) {
                farthest = far;
                worst = i;
            }
        }
        return waiting.remove(worst);
    }

    /** Takes out what is next; null when nothing waits. */
    public synchronized @Nullable T poll() {
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = waiting.size() - 1; i >= 0; i--) {
            double far = distance.applyAsDouble(waiting.get(i));
            if (best < 0 || far < nearest) {
                nearest = far;
                best = i;
            }
        }
        return best < 0 ? null : waiting.remove(best);
    }

    public synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes out what need not wait any more. */
    public synchronized void removeIf(Predicate<T> given) {
        waiting.removeIf(given);
    }

    /** Takes out everything, oldest first. */
    public synchronized List<T> drain() {
        List<T> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
