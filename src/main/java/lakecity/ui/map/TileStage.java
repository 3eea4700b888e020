package lakecity.ui.map;

import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.tiles.TileSource;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The base map: opens the tile source that a view asks for, shows its tiles, says when they do not come, and tries again
 * after 5, 10, 20 … 300 seconds. FX thread; sources are opened in the background.
 */
final class TileStage extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(TileStage.class);

    /** Gluon hoards every tile it has shown: after so many the view is made anew. */
    static final int TILES_PER_VIEW = 120;

    private static final Duration SETTLE = Duration.millis(50);
    private static final Duration FORMER_AT_MOST = Duration.millis(1500);
    private static final double FIRST_RETRY_SECONDS = 5;
    private static final double LAST_RETRY_SECONDS = 300;
    private static final double SHARP_FROM = 1.25;

    private final TileSources sources;
    private final Lane opening;
    private final long timeoutMillis;
    private final TileViews views = new TileViews();
    private final ReadOnlyObjectWrapper<@Nullable TileSource> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalText> trouble = new ReadOnlyObjectWrapper<>();
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final PauseTransition formerAtMost = new PauseTransition(FORMER_AT_MOST);
    private final PauseTransition retry = new PauseTransition();
    private double retrySeconds = FIRST_RETRY_SECONDS;
    private @Nullable TileFeed feed;
    private @Nullable Wish wish;
    private boolean openFailed;
    private boolean closed;
    private int scale = 1;

    /** What decides which source is open. */
    private record Wish(View view, Session session, Set<String> hidden) {
        boolean isSame(@Nullable Wish other) {
            return other != null
                    && session.equals(other.session)
                    && hidden.equals(other.hidden)
                    && view.baseMap().equals(other.view.baseMap())
                    && view.palette().equals(other.view.palette());
        }
    }

    /** @param timeoutMillis after which a tile counts as failed */
    TileStage(TileSources sources, Background background, long timeoutMillis) {
        this.sources = sources;
        this.opening = new Lane(background);
        this.timeoutMillis = timeoutMillis;
        setMouseTransparent(true);
        getChildren().add(views);
        settle.setOnFinished(e -> settled());
        formerAtMost.setOnFinished(e -> views.dropFormer());
        retry.setOnFinished(e -> retry());
    }

    /** The source shown; null before the first is open. */
    ReadOnlyObjectProperty<@Nullable TileSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** What to tell the user about tiles that do not come; null when all is well. */
    ReadOnlyObjectProperty<@Nullable LocalText> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    TileViews views() {
        return views;
    }

    /** Shows a view's base map, opening another source if need be. */
    void view(View view, Session session) {
        views.setOpacity(view.baseOpacity());
        Wish now = new Wish(view, session, TileSources.hiddenParts(session.plan(), view));
        if (!now.isSame(wish)) {
            wish = now;
            open(now);
        }
    }

    void follow(Viewport viewport) {
        views.follow(viewport);
    }

    /** The map came to rest: the moment to make the view anew if it holds many tiles. */
    void rest() {
        if (feed != null && feed.asked() > TILES_PER_VIEW) {
            rebuild();
        }
    }

    /** Device pixels per logical pixel of the window. */
    void screenScale(double screen) {
        int wanted = screen >= SHARP_FROM ? 2 : 1;
        if (wanted != scale) {
            scale = wanted;
            TileSource shown = source.get();
            if (shown != null) {
                show(shown);
            }
        }
    }

    /** Whether a source is being opened or tiles are on their way. */
    boolean isBusy() {
        return isLoading() || settle.getStatus() == Animation.Status.RUNNING;
    }

    /** Whether something is still missing from the picture. */
    boolean isLoading() {
        return opening.isBusy() || (feed != null && feed.open() > 0);
    }

    /** Tries again at once; when the source has recovered, the map is made whole. */
    void retry() {
        retry.stop();
        TileFeed probed = feed;
        if (openFailed && wish != null) {
            open(wish);
        } else if (probed != null && probed.hasFailed()) {
            probed.probe(works -> {
                if (probed == feed) {
                    probed(works);
                }
            });
        }
    }

    /** Closes the source; nothing is loaded any more. */
    void close() {
        closed = true;
        retry.stop();
        opening.clear();
        TileBridge.leave(feed);
        views.clear();
        feed = null;
        closeSource(null);
    }

    private void open(Wish now) {
        opening.run(
                () -> sources.open(now.view, now.session),
                opened -> opened(now, opened),
                fault -> openFailed(now, fault));
    }

    private void opened(Wish now, TileSource opened) {
        if (closed || !now.equals(wish)) {
            // A newer wish is on its way; what this one opened is not shown.
            if (opened != source.get()) {
                opened.close();
            }
            return;
        }
        openFailed = false;
        retrySeconds = FIRST_RETRY_SECONDS;
        trouble.set(null);
        retry.stop();
        if (opened != source.get()) {
            show(opened);
            closeSource(opened);
        }
    }

    private void openFailed(Wish now, Throwable fault) {
        LOG.warn("base map {} cannot be opened", now.view.baseMap(), fault);
        if (!closed && now.equals(wish)) {
            openFailed = true;
            trouble.set(Messages.both("map.tiles.unopened", now.view.baseMap()));
            retryLater();
        }
    }

    private void show(TileSource shown) {
        TileFeed[] own = new TileFeed[1];
        own[0] = new TileFeed(shown, scale, timeoutMillis, () -> {
            if (own[0] == feed) {
                tileCame();
            }
        });
        feed = own[0];
        TileBridge.use(feed);
        rebuild();
    }

    private void closeSource(@Nullable TileSource successor) {
        TileSource old = source.get();
        source.set(successor);
        if (old != null && old != successor) {
            old.close();
        }
    }

    private void rebuild() {
        if (feed != null) {
            feed.startCount();
            views.rebuild();
            formerAtMost.playFromStart();
        }
    }

    private void tileCame() {
        settle.playFromStart();
        if (feed != null && feed.hasFailed() && trouble.get() == null) {
            TileSource failing = feed.source();
            trouble.set(new LocalText(tilesMissing(failing, Language.ZH), tilesMissing(failing, Language.EN)));
            retryLater();
        }
    }

    private static String tilesMissing(TileSource source, Language language) {
        return Messages.of(language).text("map.tiles.missing", source.title().primary(language));
    }

    private void settled() {
        if (feed != null && feed.open() == 0) {
            views.dropFormer();
            views.tidy();
        }
    }

    private void probed(boolean works) {
        if (works) {
            retrySeconds = FIRST_RETRY_SECONDS;
            trouble.set(null);
            rebuild();
        } else {
            retryLater();
        }
    }

    private void retryLater() {
        retry.setDuration(Duration.seconds(retrySeconds));
        retry.playFromStart();
        retrySeconds = Math.min(LAST_RETRY_SECONDS, retrySeconds * 2);
    }
}
