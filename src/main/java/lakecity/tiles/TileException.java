package lakecity.tiles;

import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;

/**
 * A tile could not be had. It names the server but never the whole address, which may hold a user's key; for the same
 * reason it has no cause.
 */
public final class TileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient LocalText reason;
    private final transient LocalText remedy;
    private final boolean worthRetrying;

    private TileException(String key, boolean worthRetrying, Object... arguments) {
        super(Messages.both(key, arguments).en());
        this.reason = Messages.both(key, arguments);
        this.remedy = Messages.both("tiles.remedy");
        this.worthRetrying = worthRetrying;
    }

    /** A failure that asking again would not mend. */
    static TileException lasting(String key, Object... arguments) {
        return new TileException(key, false, arguments);
    }

    /** A failure that may be gone in a moment. */
    static TileException passing(String key, Object... arguments) {
        return new TileException(key, true, arguments);
    }

    /** What went wrong. */
    public LocalText reason() {
        return reason;
    }

    /** What the user may do. */
    public LocalText remedy() {
        return remedy;
    }

    boolean isWorthRetrying() {
        return worthRetrying;
    }
}
