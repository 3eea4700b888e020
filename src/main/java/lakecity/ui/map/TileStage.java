package lakecity.ui.map;

import java.util.Set;
import java.util.stream.Stream;
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
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileStack;
import lakecity.view.Annotation;
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
    private static final Duration LOOK = Duration.seconds(1);
    private static final double FIRST_RETRY_SECONDS = 5;
    private static final double LAST_RETRY_SECONDS = 300;
    private static final double SHARP_FROM = 1.25;

    private final TileSources sources;
    private final Lane opening;
    private final long timeoutMillis;
    private final TileViews views = new TileViews();
    private final ReadOnlyObjectWrapper<@Nullable TileStack> stack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalText> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TileHealth> health = new ReadOnlyObjectWrapper<>(TileHealth.LOCAL);
    private final PauseTransition look = new PauseTransition(LOOK);
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final PauseTransition formerAtMost = new PauseTransition(FORMER_AT_MOST);
    private final PauseTransition retry = new PauseTransition();
    private double retrySeconds = FIRST_RETRY_SECONDS;
    private @Nullable TileFeed feed;
    private int edition;
    private @Nullable Viewport position;
    private @Nullable Wish wish;
    private @Nullable LocalText unopened;
    private boolean offline;
    private boolean closed;
    private int scale = 1;

    /** What decides which source is open. */
    private record Wish(View view, Session session, Set<String> hidden) {
        boolean isSame(@Nullable Wish other) {
            return other != null
                    && session.equals(other.session)
                    && hidden.equals(other.hidden)
                    && view.baseMap().equals(other.view.baseMap())
                    && view.annotation().source().equals(other.view.annotation().source())
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
        look.setOnFinished(e -> TileBridge.later(this::lookAtHealth));
    }

    /** The sources shown; null before the first is open. */
    ReadOnlyObjectProperty<@Nullable TileStack> stackProperty() {
        return stack.getReadOnlyProperty();
    }

    /** What to tell the user about tiles that do not come; null when all is well. */
    ReadOnlyObjectProperty<@Nullable LocalText> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How the base map does. */
    ReadOnlyObjectProperty<TileHealth> healthProperty() {
        return health.getReadOnlyProperty();
    }

    /** The user works offline: what does not come is no trouble then. Being online again, tiles are asked for at once. */
    void setOffline(boolean now) {
        offline = now;
        lookAtHealth();
        if (now) {
            trouble.set(null);
        } else {
            retrySeconds = FIRST_RETRY_SECONDS;
            retry();
        }
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
        } else if (feed != null) {
            wish = now;
            feed.opacities(opacities(feed.stack(), view));
        }
    }

    /** What a view says of its source and its annotation, for the layers of the stack that it opened. */
    private static double[] opacities(TileStack stack, View view) {
        double[] opacities = new double[stack.layers().size()];
        for (int i = 0; i < opacities.length; i++) {
            TileLayer layer = stack.layers().get(i);
            boolean isSource = i > 0 && layer.source().id().equals(view.baseMap());
            boolean isAnnotation =
                    i > 0 && layer.source().id().equals(view.annotation().source());
            opacities[i] = isSource
                    ? view.sourceOpacity()
                    : isAnnotation ? view.annotation().opacity() : layer.opacity();
        }
        return opacities;
    }

    void follow(Viewport viewport) {
        position = viewport;
        if (feed != null) {
            feed.follow(viewport);
        }
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
            TileStack shown = stack.get();
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
        if (unopened != null && wish != null) {
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
        look.stop();
        TileBridge.leave(feed);
        views.clear();
        closeFeed();
        closeStack(null);
    }

    private void open(Wish now) {
        opening.run(
                () -> sources.open(now.view, now.session),
                opened -> opened(now, opened),
                fault -> openFailed(now, fault));
    }

    private void opened(Wish now, TileStack opened) {
        if (closed || wish == null || !now.isSame(wish)) {
            // A newer wish is on its way; what this one opened is not shown.
            if (opened != stack.get()) {
                opened.close();
            }
            return;
        }
        unopened = null;
        retrySeconds = FIRST_RETRY_SECONDS;
        trouble.set(null);
        retry.stop();
        replace(opened);
    }

    private void replace(TileStack opened) {
        if (opened != stack.get()) {
            show(opened);
            closeStack(opened);
        }
        lookAtHealth();
    }

    private void openFailed(Wish now, Throwable fault) {
        LOG.warn("base map {} cannot be opened: {}", now.view.baseMap(), fault.toString());
        if (closed || wish == null || !now.isSame(wish)) {
            return;
        }
        unopened = fault instanceof TileException known
                ? said("map.tiles.unopened.why", LocalText.same(now.view.baseMap()), known.reason())
                : Messages.both("map.tiles.unopened", now.view.baseMap());
        trouble.set(unopened);
        lookAtHealth();
        retryLater();
        if (stack.get() == null) {
            // Nothing is shown yet: the embedded map needs nothing that could be missing.
            View plain =
                    now.view.withBase(View.EMBEDDED, now.view.baseOpacity()).withSource(1, Annotation.NONE);
            opening.run(
                    () -> sources.open(plain, now.session),
                    opened -> opened(now, opened, unopened),
                    failed -> LOG.error("the embedded base map cannot be opened", failed));
        }
    }

    /** Something is shown instead of what was wished for. */
    private void opened(Wish now, TileStack opened, @Nullable LocalText instead) {
        if (closed || wish == null || !now.isSame(wish) || instead == null || instead != unopened) {
            opened.close();
        } else {
            replace(opened);
        }
    }

    private void show(TileStack shown) {
        TileFeed[] own = new TileFeed[1];
        own[0] = new TileFeed(shown, scale, timeoutMillis, () -> {
            if (own[0] == feed) {
                tileCame();
            }
        });
        closeFeed();
        feed = own[0];
        edition = feed.edition();
        if (wish != null) {
            feed.opacities(opacities(shown, wish.view));
        }
        if (position != null) {
            feed.follow(position);
        }
        TileBridge.use(feed);
        rebuild();
    }

    private void closeFeed() {
        if (feed != null) {
            feed.close();
        }
        feed = null;
    }

    private void closeStack(@Nullable TileStack successor) {
        TileStack old = stack.get();
        stack.set(successor);
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
        lookAtEdition();
        lookAtHealth();
        if (feed != null && feed.hasFailed() && retry.getStatus() != Animation.Status.RUNNING) {
            if (!offline && unopened == null) {
                trouble.set(missing(feed));
            }
            retryLater();
        }
    }

    /** A source whose file was replaced begins anew: no tile of the old file stays beside one of the new. */
    private void lookAtEdition() {
        TileStack shown = stack.get();
        if (feed != null && shown != null && feed.edition() != edition) {
            trouble.set(null);
            show(shown);
            // The new file may owe other people.
            stack.set(null);
            stack.set(shown);
        }
    }

    private static LocalText missing(TileFeed failing) {
        LocalText title = failing.stack().main().title();
        LocalText why = failing.health().reason();
        return why.isEmpty() ? said("map.tiles.missing", title) : said("map.tiles.missing.why", title, why);
    }

    private static LocalText said(String key, LocalText... arguments) {
        return new LocalText(said(Language.ZH, key, arguments), said(Language.EN, key, arguments));
    }

    private static String said(Language language, String key, LocalText... arguments) {
        return Messages.of(language)
                .text(
                        key,
                        Stream.of(arguments).map(text -> text.primary(language)).toArray());
    }

    /** Takes over how the base map does, and looks again soon while it is not well. */
    private void lookAtHealth() {
        TileHealth before = health.get();
        TileHealth now = unopened != null
                ? new TileHealth(TileHealth.State.DEGRADED, unopened)
                : feed == null ? TileHealth.LOCAL : feed.health();
        health.set(now);
        if (isWell(now)) {
            look.stop();
            if (!isWell(before) && feed != null && feed.hasFailed()) {
                retry();
            }
        } else if (!closed && look.getStatus() != Animation.Status.RUNNING) {
            look.playFromStart();
        }
    }

    private static boolean isWell(TileHealth health) {
        return health.state() == TileHealth.State.LOCAL || health.state() == TileHealth.State.ONLINE;
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
            lookAtHealth();
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
