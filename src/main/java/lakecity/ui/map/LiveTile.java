package lakecity.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import lakecity.geo.TileCoord;
import lakecity.tiles.TilePart;
import org.jspecify.annotations.Nullable;

/**
 * One tile of the map: what each layer has given for it so far, and the one picture made of them, which is painted again
 * in place whenever something better comes. FX thread.
 */
final class LiveTile {
    private final TileCoord tile;
    private final List<Leaf> leaves = new ArrayList<>();
    private final CompletableFuture<Image> shown = new CompletableFuture<>();
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage image;
    private long since = System.nanoTime();
    private boolean asleep;
    private boolean whole;

    /** How far a layer is with this tile. */
    enum Stage {
        IDLE,
        ASKED,
        THERE,
        ABSENT,
        FAILED
    }

    /** What one layer has for the tile. */
    static final class Leaf {
        private Stage stage = Stage.IDLE;
        private @Nullable TilePart part;
        private TilePart.@Nullable Request request;
        private int turn;
        private boolean failing;
        private boolean painted;

        Stage stage() {
            return stage;
        }

        @Nullable
        TilePart part() {
            return part;
        }

        /** Marks a new request; answers that come for an earlier one are not listened to. */
        int ask() {
            stage = Stage.ASKED;
            return ++turn;
        }

        void asked(TilePart.Request now) {
            request = now;
        }

        boolean isTurn(int number) {
            return turn == number;
        }

        /** How often it was asked or given up. */
        int turn() {
            return turn;
        }

        /** Whether it failed and has not come since, though it may have been asked again. */
        boolean isFailing() {
            return failing;
        }

        /** A picture that will do for the moment. */
        void meanwhile(TilePart stale) {
            part = stale;
        }

        void end(Stage how, @Nullable TilePart came) {
            stage = how;
            failing = how == Stage.FAILED;
            request = null;
            if (came != null || how == Stage.ABSENT) {
                part = came;
            }
        }

        /** Gives up a request that is on its way. */
        void cancel() {
            TilePart.Request running = request;
            turn++;
            request = null;
            stage = part == null ? Stage.IDLE : stage == Stage.ASKED ? Stage.IDLE : stage;
            if (running != null) {
                running.cancel();
            }
        }

        /** Forgets the picture: the source keeps it for a while. */
        void forget() {
            cancel();
            part = null;
            failing = false;
            stage = Stage.IDLE;
        }
    }

    /** @param size of the picture in pixels */
    LiveTile(TileCoord tile, int layers, int size) {
        this.tile = tile;
        for (int i = 0; i < layers; i++) {
            leaves.add(new Leaf());
        }
        pixels = new PixelBuffer<>(size, size, IntBuffer.allocate(size * size), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    TileCoord tile() {
        return tile;
    }

    Leaf leaf(int layer) {
        return leaves.get(layer);
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The picture to come: complete as soon as there is anything to see. It never fails. */
    CompletableFuture<Image> shown() {
        return shown;
    }

    Image image() {
        return image;
    }

    /** Whether it was painted with all that its layers have. */
    boolean isWhole() {
        return whole;
    }

    /** Paints it anew with premultiplied pixels. */
    void paint(int[] painted) {
        pixels.updateBuffer(buffer -> {
            System.arraycopy(painted, 0, buffer.getBuffer().array(), 0, painted.length);
            return null;
        });
        whole = !isOpen() && !hasFailed();
        leaves.forEach(leaf -> leaf.painted = leaf.part != null);
        shown.complete(image);
    }

    /** What was painted is no longer right. */
    void outdate() {
        whole = false;
    }

    /** Whether it is whole, but of parts that were forgotten and are on their way again, or will soon have a lowest one. */
    boolean isBestAsItIs() {
        return whole
                && leaves.stream()
                        .anyMatch(leaf -> leaf.stage == Stage.ASKED
                                && leaf.part == null
                                && (leaf.painted || leaf == leaves.get(0)));
    }

    /** Whether some layer has not answered yet. */
    boolean isOpen() {
        return !asleep && leaves.stream().anyMatch(leaf -> leaf.stage() == Stage.ASKED);
    }

    boolean hasFailed() {
        return !asleep && leaves.stream().anyMatch(leaf -> leaf.stage() == Stage.FAILED);
    }

    /** The layer that failed and was tried least; -1 when none failed. */
    int failedLayer() {
        int least = -1;
        for (int layer = 0; layer < leaves.size(); layer++) {
            boolean failed = leaves.get(layer).stage == Stage.FAILED;
            least = failed && (least < 0 || leaves.get(layer).turn < leaves.get(least).turn) ? layer : least;
        }
        return least;
    }

    /** Nobody sees it any more: requests are given up and pictures forgotten; what was painted stays. */
    void sleep() {
        asleep = true;
        leaves.forEach(Leaf::forget);
    }

    void wake() {
        asleep = false;
        since = System.nanoTime();
    }

    boolean isAsleep() {
        return asleep;
    }

    /** Milliseconds since it was asked for. */
    long waited() {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
