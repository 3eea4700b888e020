package lakecity.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The views a person came by, for back and forward. A step is another place on the map, another feature chosen, or a
 * saved view opened. Layers, axis, language, colours and a selection taken away are no steps: they stay as they are when one
 * goes back, except over a saved view, which had changed them. What follows within {@value #ONE_STEP_MILLIS} ms belongs
 * to the same step: turning the wheel, or choosing a feature and flying there. FX thread.
 */
final class ViewHistory {
    /** So many steps are kept, the latest. */
    static final int MOST = 100;

    static final long ONE_STEP_MILLIS = 600;

    /** What made a step. */
    enum Kind {
        MOVE,
        CHOICE,
        SAVED_VIEW
    }

    private record Step(View view, Kind kind) {
        boolean isAt(Step other) {
            return view.extent().equals(other.view.extent());
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final LongSupplier clock;
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();
    private @Nullable Long last;
    private int at;
    private boolean held;

    /** @param clock milliseconds that only grow */
    ViewHistory(View start, LongSupplier clock) {
        this.clock = clock;
        restart(start);
    }

    ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty forwardProperty() {
        return forward.getReadOnlyProperty();
    }

    /** Forgets everything: another plan. */
    void restart(View start) {
        steps.clear();
        steps.add(new Step(start, Kind.MOVE));
        at = 0;
        last = null;
        tell();
    }

    /** Whether what happens is left out from now on. */
    void hold(boolean now) {
        held = now;
        last = null;
    }

    /** A step was taken; what could be gone forward to is gone. */
    void step(View view, Kind kind) {
        if (held) {
            return;
        }
        Step next = new Step(kind == Kind.CHOICE ? here(view) : view, kind);
        steps.subList(at + 1, steps.size()).clear();
        if (joins(kind)) {
            steps.set(at, new Step(next.view, kind == Kind.MOVE ? steps.get(at).kind : kind));
        } else {
            steps.add(next);
            if (steps.size() > MOST) {
                steps.remove(0);
            }
            at = steps.size() - 1;
        }
        last = clock.getAsLong();
        tell();
    }

    /** Something changed that is no step. */
    void amend(View view) {
        if (held) {
            return;
        }
        Step now = new Step(here(view), steps.get(at).kind);
        steps.set(at, now);
        boolean undone = now.kind == Kind.CHOICE && now.view.selection() == null;
        if (undone
                && at > 0
                && now.isAt(steps.get(at - 1))
                && steps.get(at - 1).view.selection() == null) {
            steps.remove(at--);
            last = null;
        }
        tell();
    }

    /** The view so many steps on (or back, less than 0) from the present one; empty when there is none. */
    Optional<View> go(int by, View now) {
        int to = at + by;
        if (to < 0 || to >= steps.size()) {
            return Optional.empty();
        }
        boolean whole = steps.get(Math.max(at, to)).kind == Kind.SAVED_VIEW;
        boolean moves = !steps.get(at).isAt(steps.get(to));
        View there = steps.get(to).view;
        at = to;
        last = null;
        tell();
        View next = whole ? now.withContent(there) : now.withSelection(there.selection());
        return Optional.of(moves ? next.withExtent(there.center(), there.extent()) : next);
    }

    private boolean joins(Kind kind) {
        Long before = last;
        boolean soon = before != null && clock.getAsLong() - before < ONE_STEP_MILLIS;
        return soon && (kind == Kind.MOVE || kind == Kind.CHOICE && steps.get(at).kind == Kind.MOVE);
    }

    /** Where the map shows the same place in a window of another size, the step keeps the extent that was asked for. */
    private View here(View view) {
        View present = steps.get(at).view;
        return view.withExtent(present.center(), present.extent());
    }

    private void tell() {
        back.set(at > 0);
        forward.set(at < steps.size() - 1);
    }
}
