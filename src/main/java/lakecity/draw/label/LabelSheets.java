package lakecity.draw.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lakecity.geo.WebMercator;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * Places names on sheets and keeps the sheets: the whole plan on one where that is small, else blocks of the world whose
 * edges no name crosses, so that each can be placed by itself. Any thread, several at once.
 */
final class LabelSheets {
    private static final int MOST_KEPT = 96;
    private static final double BLOCK = 1536;
    private static final double LARGE = 9000;
    private static final double HALF_STEP = Math.pow(2, 0.5 / LabelRequest.STEPS);

    private final LabelScene scene;
    private final LabelStage stage;
    private final Map<Key, LabelSheet> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LabelSheet> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Key(LabelRequest request, long column, long row) {}

    LabelSheets(LabelScene scene, LabelStage stage) {
        this.scene = scene;
        this.stage = stage;
    }

    /** The names a view may show in a viewport, in order of priority within each sheet. */
    List<Label> labels(View view, Viewport viewport) {
        LabelRequest request = request(view, viewport);
        String selection = view.selection();
        List<Label> labels = new ArrayList<>();
        for (Key key : keys(request, viewport)) {
            LabelSheet sheet = sheet(key, view);
            if (selection != null && !sheet.names(selection)) {
                sheet = sheet(new Key(request.withSelection(selection), key.column, key.row), view);
            }
            labels.addAll(sheet.labels());
        }
        return labels;
    }

    LabelRequest request(View view, Viewport viewport) {
        int step = (int) Math.floor(viewport.zoom() * LabelRequest.STEPS);
        return new LabelRequest(step, scene.layers(view, viewport.zoom()), view.filter(), view.language(), null);
    }

    private List<Key> keys(LabelRequest request, Viewport viewport) {
        double scale = scale(request);
        Envelope extent = scene.extent();
        boolean small = !scene.isCrowded() && Math.max(extent.getWidth(), extent.getHeight()) * scale < LARGE;
        if (small) {
            return List.of(new Key(request, Long.MIN_VALUE, Long.MIN_VALUE));
        }
        double size = viewport.worldSize();
        List<Key> keys = new ArrayList<>();
        for (long row = block(viewport.top(), scale);
                row <= block(viewport.top() + viewport.height() / size, scale);
                row++) {
            long last = block(viewport.left() + viewport.width() / size, scale);
            for (long column = block(viewport.left(), scale); column <= last; column++) {
                keys.add(new Key(request, column, row));
            }
        }
        return keys;
    }

    private static long block(double world, double scale) {
        return (long) Math.floor(world * scale / BLOCK);
    }

    /** Pixels per world in the middle of a step. */
    private static double scale(LabelRequest request) {
        return WebMercator.worldSize(request.zoom()) * HALF_STEP;
    }

    private LabelSheet sheet(Key key, View view) {
        synchronized (kept) {
            LabelSheet known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Envelope box = key.column == Long.MIN_VALUE
                ? new Envelope()
                : new Envelope(key.column * BLOCK, (key.column + 1) * BLOCK, key.row * BLOCK, (key.row + 1) * BLOCK);
        LabelRoom room = new LabelRoom(scale(key.request), 1 / HALF_STEP, HALF_STEP, box);
        LabelSheet sheet = new LabelSheet(stage.place(key.request, view, room));
        synchronized (kept) {
            kept.put(key, sheet);
        }
        return sheet;
    }
}
