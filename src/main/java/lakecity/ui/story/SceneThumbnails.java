package lakecity.ui.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import lakecity.ui.control.MapThumbnails;
import lakecity.view.Session;
import lakecity.view.View;

/**
 * The small pictures of scenes, painted in the background one at a time, what was asked for last first, and kept. FX
 * thread.
 */
final class SceneThumbnails {
    /** Size of the map in logical pixels; it is painted much smaller. */
    private static final int WIDTH = 560;

    private static final int HEIGHT = 315;
    private static final double SCALE = 0.4;
    private static final int MOST_KEPT = 600;
    /** Who scrolls fast through a long list wants what is seen in the end. */
    private static final int MOST_WAITING = 40;

    private final StoryDesk desk;
    private final Map<View, Image> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<View> waiting = new ArrayDeque<>();
    private final Set<View> failed = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<MapThumbnails> painter = Optional.empty();
    private Session painted;
    private boolean busy;

    SceneThumbnails(StoryDesk desk) {
        this.desk = desk;
        painted = desk.session().getValue();
        desk.session().addListener((property, old, now) -> restart(now));
    }

    /** Another plan has other pictures; the former one is let go of. */
    private void restart(Session session) {
        painted = session;
        painter = Optional.empty();
        kept.clear();
        waiting.clear();
        failed.clear();
    }

    /** Tells when a picture has come. */
    void onPainted(Runnable listener) {
        listeners.add(listener);
    }

    /** The picture of a view in the language and colours of now; empty until it is painted. */
    Optional<Image> of(View view) {
        View seen = view.withLanguage(desk.state().view().language())
                .withPalette(desk.state().view().palette());
        if (!kept.containsKey(seen) && !failed.contains(seen) && !waiting.contains(seen)) {
            waiting.push(seen);
            if (waiting.size() > MOST_WAITING) {
                waiting.removeLast();
            }
            paint();
        }
        return Optional.ofNullable(kept.get(seen));
    }

    private void paint() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        View view = waiting.pop();
        Session session = painted;
        Optional<MapThumbnails> ready = painter;
        desk.background()
                .run(
                        () -> {
                            MapThumbnails now = ready.orElseGet(() -> new MapThumbnails(session));
                            return new Done(now, now.paint(view, WIDTH, HEIGHT, SCALE));
                        },
                        done -> painted(session, view, done),
                        error -> {
                            busy = false;
                            failed.add(view);
                            desk.problems().report(error);
                            paint();
                        });
    }

    private record Done(MapThumbnails painter, Image image) {}

    private void painted(Session session, View view, Done done) {
        busy = false;
        if (session == painted) {
            painter = Optional.of(done.painter());
            kept.put(view, done.image());
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            List.copyOf(listeners).forEach(Runnable::run);
        }
        paint();
    }
}
