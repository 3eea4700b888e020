package lakecity.ui.basemaps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileSource;
import lakecity.ui.basemaps.PreviewTiles.Place;
import lakecity.ui.control.Bitmaps;
import org.jspecify.annotations.Nullable;

/** Loads a few tiles of a source in the background, once. FX thread; all is told there, and nothing once cancelled. */
final class PreviewRun {
    private final Background background;
    private final Function<TileSource, List<Place>> where;
    private final BiConsumer<Place, Image> shown;
    private final Consumer<Outcome> ended;
    private List<Place> places = List.of();
    private final List<CompletableFuture<?>> loads = new ArrayList<>();
    private @Nullable TileSource source;
    private boolean isOnline;
    private boolean cancelled;
    private int loaded;
    private int pixels;
    private int missed;
    private @Nullable LocalText trouble;

    /**
     * How it went.
     *
     * @param loaded how many tiles came
     * @param pixels how wide they are; 0 when none came
     * @param trouble why others did not come; empty when nothing failed
     */
    record Outcome(int loaded, int pixels, LocalText trouble) {}

    /** @param where says which tiles, once the source is open */
    PreviewRun(
            Background background,
            Function<TileSource, List<Place>> where,
            BiConsumer<Place, Image> shown,
            Consumer<Outcome> ended) {
        this.background = background;
        this.where = where;
        this.shown = shown;
        this.ended = ended;
    }

    void start(Preview preview, SourceSpec spec, String key) {
        isOnline = spec.isOnline();
        background.run(() -> preview.open(spec, key), this::opened, fault -> {
            if (!cancelled) {
                ended.accept(new Outcome(0, 0, words(cause(fault))));
            }
        });
    }

    /** Gives up what is still on its way. */
    void cancel() {
        cancelled = true;
        loads.forEach(load -> load.cancel(true));
        close();
    }

    private void opened(TileSource opened) {
        source = opened;
        if (cancelled) {
            close();
            return;
        }
        places = where.apply(opened);
        for (Place place : places) {
            var tile = opened.load(place.tile(), 1);
            loads.add(tile);
            CompletableFuture<Image> image = Bitmaps.image(tile);
            // The end is known by then: the work only brings it to the thread of the interface.
            image.whenComplete((done, fault) -> background.run(
                    image::join, picture -> tell(() -> came(place, picture)), why -> tell(() -> failed(why))));
        }
    }

    private void tell(Runnable end) {
        if (!cancelled) {
            end.run();
        }
    }

    private void came(Place place, Image image) {
        loaded++;
        pixels = (int) image.getWidth();
        shown.accept(place, image);
        next();
    }

    private void failed(Throwable fault) {
        missed++;
        Throwable cause = cause(fault);
        boolean isAbsent = cause instanceof TileException tile && tile.kind() == TileException.Kind.ABSENT;
        if (!isAbsent && trouble == null) {
            trouble = words(cause);
        }
        next();
    }

    private void next() {
        if (loaded + missed == places.size()) {
            LocalText none = loaded == 0
                    ? Messages.both(isOnline ? "basemaps.test.absent.web" : "basemaps.test.absent")
                    : LocalText.EMPTY;
            ended.accept(new Outcome(loaded, pixels, trouble == null ? none : trouble));
            close();
        }
    }

    private static Throwable cause(Throwable fault) {
        return fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
    }

    /** Only what a tile source says of itself is shown: other words might hold an address with a key. */
    private LocalText words(Throwable fault) {
        if (fault instanceof TileException tile) {
            LocalText remedy = remedy(tile);
            return new LocalText(tile.reason().zh() + remedy.zh(), tile.reason().en() + " " + remedy.en());
        }
        return Messages.both("basemaps.test.unexpected", fault.getClass().getSimpleName());
    }

    /** Here the fields are at hand, where the fault most likely is. */
    private LocalText remedy(TileException tile) {
        if (tile.kind() == TileException.Kind.KEY) {
            return Messages.both("basemaps.test.remedy.key");
        }
        return isOnline ? Messages.both("basemaps.test.remedy.web") : tile.remedy();
    }

    private void close() {
        TileSource open = source;
        source = null;
        if (open != null) {
            background.run(
                    () -> {
                        open.close();
                        return true;
                    },
                    done -> {},
                    fault -> {});
        }
    }
}
