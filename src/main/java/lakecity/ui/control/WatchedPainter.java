package lakecity.ui.control;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Paints as another painter does and tells whether anything is being painted at the moment. Any thread. */
public final class WatchedPainter implements OverlayPainter {
    private final OverlayPainter painter;
    private final Consumer<Boolean> busy;
    private final AtomicInteger paintings = new AtomicInteger();

    /** @param busy told true when painting begins and false when the last painting has ended */
    public WatchedPainter(OverlayPainter painter, Consumer<Boolean> busy) {
        this.painter = painter;
        this.busy = busy;
    }

    @Override
    public Painting shapes(View view, Viewport viewport) {
        return watched(painter.shapes(view, viewport));
    }

    @Override
    public Painting labels(View view, Viewport viewport) {
        return watched(painter.labels(view, viewport));
    }

    @Override
    public Painting highlight(View view, Viewport viewport) {
        return watched(painter.highlight(view, viewport));
    }

    @Override
    public Painting highlight(Set<String> features, View view, Viewport viewport) {
        return watched(painter.highlight(features, view, viewport));
    }

    private Painting watched(Painting painting) {
        return g -> {
            busy.accept(paintings.incrementAndGet() > 0);
            try {
                painting.paint(g);
            } finally {
                busy.accept(paintings.decrementAndGet() > 0);
            }
        };
    }
}
