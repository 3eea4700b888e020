package lakecity.ui;

import java.util.function.IntSupplier;
import lakecity.plan.Issue;
import org.jspecify.annotations.Nullable;

/** Says in the middle of the map that a pack is being read, or why it cannot be. FX thread. */
record PackNotice(MainWindow window) implements Packs.Notice {

    @Override
    public void reading(IntSupplier read, @Nullable Runnable cancel) {
        window.showOpening(read, cancel);
    }

    @Override
    public void unreadable(Issue fault, Runnable again, @Nullable Runnable close) {
        window.showUnreadable(fault, again, close);
    }

    @Override
    public void nothing() {
        window.showMap();
    }
}
