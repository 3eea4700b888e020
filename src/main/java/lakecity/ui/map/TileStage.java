package lakecity.ui.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import lakecity.i18n.LocalText;
import lakecity.task.Background;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileStack;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The base map: shows the tiles of the sources that a view asks for, says when they do not come, and tries again. FX
 * thread.
 */
final class TileStage extends StackPane {
    /** Gluon hoards every tile it has shown: after so many the view is made anew. */
    static final int TILES_PER_VIEW = 120;

    private static final Duration SETTLE = Duration.millis(50);
    private static final Duration FORMER_AT_MOST = Duration.millis(1500);
    private static final double SHARP_FROM = 1.25;

    private final TileSources sources;
    private final StackOpening opening;
    private final long timeoutMillis;
    private final TileViews views = new TileViews();
    private final TileCare care;
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final PauseTransition formerAtMost = new PauseTransition(FORMER_AT_MOST);
    private @Nullable TileFeed feed;
    private int edition;
    private @Nullable Viewport position;
    private int scale = 1;

    /** @param timeoutMillis after which a tile counts as failed */
    TileStage(TileSources sources, Background background, long timeoutMillis) {
        this.sources = sources;
        this.opening = new StackOpening(sources, background, this::show, this::answered);
        this.care = new TileCare(opening);
        this.timeoutMillis = timeoutMillis;
        setMouseTransparent(true);
        getChildren().add(views);
        settle.setOnFinished(e -> settled());
        formerAtMost.setOnFinished(e -> views.dropFormer());
    }

    /** The sources shown; null before the first is open. */
    ReadOnlyObjectProperty<@Nullable TileStack> stackProperty() {
        return opening.stackProperty();
    }

    /** What to tell the user about tiles that do not come; null when all is well. */
    ReadOnlyObjectProperty<@Nullable LocalText> troubleProperty() {
        return care.report().troubleProperty();
    }

    /** How the base map does. */
    ReadOnlyObjectProperty<TileHealth> healthProperty() {
        return care.report().healthProperty();
    }

    /** The user works offline: what does not come is no trouble then. Being online again, tiles are asked for at once. */
    void setOffline(boolean now) {
        care.setOffline(now);
    }

    TileViews views() {
        return views;
    }

    /** Shows a view's base map, opening other sources if need be. */
    void view(View view, Session session) {
        views.setOpacity(view.baseOpacity());
        TileWish now = TileWish.of(view, session, sources);
        if (!now.isSame(opening.wish())) {
            care.wished();
        } else if (feed != null) {
            feed.opacities(now.opacities(feed.stack()));
        }
        opening.wish(now);
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
            TileStack shown = opening.stack();
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

    /** Whether tiles in sight could not be loaded. */
    boolean hasFailed() {
        return feed != null && feed.hasFailed();
    }

    /** Tries again at once, and opens anew what has become something else; what has recovered is made whole. */
    void retry() {
        TileWish wish = opening.wish();
        if (wish != null) {
            view(wish.view(), wish.session());
        }
        care.retry();
    }

    /** Closes the source; nothing is loaded any more. */
    void close() {
        care.close();
        TileBridge.leave(feed);
        views.clear();
        closeFeed();
        opening.close();
    }

    private void answered() {
        care.answered();
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
        care.use(feed);
        edition = feed.edition();
        TileWish wish = opening.wish();
        if (wish != null) {
            feed.opacities(wish.opacities(shown));
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
        care.tileCame();
    }

    /** A source whose file was replaced begins anew: no tile of the old file stays beside one of the new. */
    private void lookAtEdition() {
        TileStack shown = opening.stack();
        if (feed != null && shown != null && feed.edition() != edition) {
            show(shown);
            // The new file may owe other people.
            opening.announce();
        }
    }

    private void settled() {
        if (feed != null && feed.open() == 0) {
            views.dropFormer();
            views.tidy();
        }
    }
}
