package lakecity.ui.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileHealth;
import org.jspecify.annotations.Nullable;

/** What the window is told of the base map: how it does, and what is missing from it. FX thread. */
final class TileReport {
    private static final Duration LOOK = Duration.seconds(1);

    private final ReadOnlyObjectWrapper<@Nullable LocalText> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TileHealth> health = new ReadOnlyObjectWrapper<>(TileHealth.LOCAL);
    private final PauseTransition look = new PauseTransition(LOOK);
    private @Nullable LocalText unopened;
    private @Nullable LocalText missing;
    private boolean closed;

    /** @param look looks again how the base map does, and says it with {@link #health} */
    TileReport(Runnable look) {
        this.look.setOnFinished(e -> TileBridge.later(look));
    }

    /** What to tell the user about tiles that do not come; null when all is well. */
    ReadOnlyObjectProperty<@Nullable LocalText> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How the base map does. */
    ReadOnlyObjectProperty<TileHealth> healthProperty() {
        return health.getReadOnlyProperty();
    }

    /** Why the stack lacks something that could not be opened; null when it lacks nothing. */
    void unopened(@Nullable LocalText why) {
        unopened = why;
        tell();
    }

    /** Tiles are missing from the picture. */
    void missing(TileFeed failing) {
        LocalText title = failing.stack().main().title();
        LocalText why = failing.health().reason();
        missing = why.isEmpty()
                ? TileTexts.said("map.tiles.missing", title)
                : TileTexts.said("map.tiles.missing.why", title, why);
        tell();
    }

    /** No tiles are missing any more, or nobody is to be told. */
    void untroubled() {
        missing = null;
        tell();
    }

    private void tell() {
        trouble.set(unopened == null ? missing : unopened);
    }

    /** Takes over how the base map does, and looks again soon while it is not well. */
    void health(TileHealth tiles) {
        LocalText told = unopened;
        TileHealth now = told != null && tiles.state().compareTo(TileHealth.State.DEGRADED) <= 0
                ? new TileHealth(TileHealth.State.DEGRADED, told)
                : tiles;
        health.set(now);
        if (isWell(now)) {
            look.stop();
        } else if (!closed && look.getStatus() != Animation.Status.RUNNING) {
            look.playFromStart();
        }
    }

    /** Looks no more. */
    void close() {
        closed = true;
        look.stop();
    }

    private static boolean isWell(TileHealth health) {
        return health.state() == TileHealth.State.LOCAL || health.state() == TileHealth.State.ONLINE;
    }
}
