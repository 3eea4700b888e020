package lakecity.tiles;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pictures kept in memory up to a number of bytes; those not used for longest go first. Any thread.
 *
 * @param <K> what a picture is kept under
 */
public final class TileCache<K> {
    private final long limit;
    private final Map<K, BufferedImage> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /** @param limit bytes, at four a pixel */
    public TileCache(long limit) {
        this.limit = limit;
    }

    public synchronized @Nullable BufferedImage get(K key) {
        return pictures.get(key);
    }

    public synchronized void put(K key, BufferedImage picture) {
        BufferedImage former = pictures.put(key, picture);
        held += bytes(picture) - (former == null ? 0 : bytes(former));
        var eldest = pictures.entrySet().iterator();
        while (held > limit && eldest.hasNext()) {
            held -= bytes(eldest.next().getValue());
            eldest.remove();
        }
    }

    public synchronized void clear() {
        pictures.clear();
        held = 0;
    }

    /** Bytes held now. */
    public synchronized long held() {
        return held;
    }

    private static long bytes(BufferedImage picture) {
        return 4L * picture.getWidth() * picture.getHeight();
    }
}
