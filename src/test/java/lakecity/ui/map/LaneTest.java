package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import lakecity.task.Background;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final Deque<Runnable> begun = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Lane lane = new Lane(new Background() {
        @Override
        public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            begun.add(() -> {
                try {
                    done.accept(work.call());
                } catch (Exception e) {
                    failed.accept(e);
                }
            });
            return () -> {};
        }
    });

    private void ask(String what) {
        lane.run(() -> what, told::add, fault -> told.add("failed"));
    }

    @Test
    void ofThoseThatWaitOnlyTheLastIsDone() {
        ask("first");
        ask("second");
        ask("third");
        begun.remove().run();
        begun.remove().run();
        assertEquals(List.of("first", "third"), told);
        assertFalse(lane.isBusy());
    }

    @Test
    void onceClosedNothingIsToldOrBegun() {
        ask("running");
        ask("waiting");
        lane.close();
        begun.remove().run();
        ask("late");
        assertEquals(List.of(), told);
        assertEquals(0, begun.size());
    }
}
