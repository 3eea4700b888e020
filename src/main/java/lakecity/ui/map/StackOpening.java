package lakecity.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.tiles.TileStack;
import lakecity.tiles.Unopened;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stack of sources that is open: opens what is wished for in the background, one wish at a time and the last one
 * always, and closes what is no longer shown. FX thread.
 */
final class StackOpening {
    private static final Logger LOG = LoggerFactory.getLogger(StackOpening.class);

    private final TileSources sources;
    private final Lane lane;
    private final Consumer<TileStack> show;
    private final Runnable answered;
    private final ReadOnlyObjectWrapper<@Nullable TileStack> stack = new ReadOnlyObjectWrapper<>();
    private @Nullable TileWish wish;
    private @Nullable LocalText unopened;
    private @Nullable TileWish shown;
    private boolean closed;

    /**
     * @param show shows another stack, before the former is closed
     * @param answered told when what was wished for is open or cannot be opened
     */
    StackOpening(TileSources sources, Background background, Consumer<TileStack> show, Runnable answered) {
        this.sources = sources;
        this.lane = new Lane(background);
        this.show = show;
        this.answered = answered;
    }

    /** What is shown; null before the first is open. */
    ReadOnlyObjectProperty<@Nullable TileStack> stackProperty() {
        return stack.getReadOnlyProperty();
    }

    /** What is shown; null before the first is open. */
    @Nullable
    TileStack stack() {
        return stack.get();
    }

    /** What was wished for last. */
    @Nullable
    TileWish wish() {
        return wish;
    }

    /** Why the last wish could not be fulfilled; null when it was. */
    @Nullable
    LocalText unopened() {
        return unopened;
    }

    boolean isBusy() {
        return lane.isBusy();
    }

    /** Opens what is wished for, if it is not what was wished for before. */
    void wish(TileWish now) {
        boolean isSame = now.isSame(wish);
        wish = now;
        if (!isSame) {
            open(now);
        }
    }

    /** Tries once more to open what could not be opened. */
    void retry() {
        if (wish != null) {
            open(wish);
        }
    }

    /** Says again what is shown, though it is the same: what it says of itself has changed. */
    void announce() {
        TileStack shown = stack.get();
        stack.set(null);
        stack.set(shown);
    }

    /** Closes what is shown; nothing is opened any more. */
    void close() {
        closed = true;
        lane.clear();
        become(null);
    }

    private void open(TileWish now) {
        lane.run(
                () -> sources.open(now.view(), now.session()),
                opened -> opened(now, opened),
                fault -> failed(now, fault));
    }

    private void opened(TileWish now, TileStack opened) {
        if (closed || !now.isSame(wish)) {
            // A newer wish is on its way; what this one opened is not shown.
            drop(opened);
            return;
        }
        boolean formerStays = now.lacksBase(opened) && showsOwnBase();
        unopened = opened.unopened().isEmpty() ? null : TileTexts.unopened(opened, now, formerStays);
        if (formerStays || isNoBetter(now, opened)) {
            drop(opened);
        } else {
            replace(now, opened);
        }
        answered.run();
    }

    /** Whether what is shown is a base map that was chosen, not the embedded one: better than that, even if outdated. */
    private boolean showsOwnBase() {
        TileStack former = stack.get();
        return former != null
                && shown != null
                && !shown.view().baseMap().equals(View.EMBEDDED)
                && !shown.lacksBase(former);
    }

    /** Whether the same is shown already and lacks the same. */
    private boolean isNoBetter(TileWish now, TileStack opened) {
        TileStack former = stack.get();
        return former != null
                && !opened.unopened().isEmpty()
                && now.isSame(shown)
                && ids(opened).equals(ids(former));
    }

    private static List<String> ids(TileStack lacking) {
        return lacking.unopened().stream().map(Unopened::id).toList();
    }

    private void failed(TileWish now, Throwable fault) {
        String id = now.view().baseMap();
        LOG.warn("base map {} cannot be opened: {}", id, fault.toString());
        if (closed || !now.isSame(wish)) {
            return;
        }
        LocalText why = Messages.both("map.tiles.unopened", id);
        unopened = why;
        answered.run();
        if (stack.get() == null) {
            lane.run(
                    () -> sources.open(now.plain().view(), now.session()),
                    opened -> instead(now, opened, why),
                    failed -> LOG.error("the embedded base map cannot be opened", failed));
        }
    }

    /** Something is shown instead of what was wished for. */
    private void instead(TileWish now, TileStack opened, LocalText why) {
        if (closed || !now.isSame(wish) || why != unopened) {
            drop(opened);
        } else {
            replace(now.plain(), opened);
        }
    }

    private void replace(TileWish now, TileStack opened) {
        shown = now;
        if (opened != stack.get()) {
            show.accept(opened);
            become(opened);
        }
    }

    private void become(@Nullable TileStack successor) {
        TileStack old = stack.get();
        stack.set(successor);
        if (old != null && old != successor) {
            old.close();
        }
    }

    /** Closes what is not to be shown. */
    private void drop(TileStack opened) {
        if (opened != stack.get()) {
            opened.close();
        }
    }
}
