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
    private final Kind kind;

    /**
     * ABSENT: the source is well and has no such tile. PASSING: may be gone in a moment. LASTING: asking again does not
     * mend it. KEY: the user's key is missing or refused.
     */
    public enum Kind {
        ABSENT,
        PASSING,
        LASTING,
        KEY
    }

    private TileException(Kind kind, String key, String remedy, Object... arguments) {
        super(Messages.both(key, arguments).en());
        this.reason = Messages.both(key, arguments);
        this.remedy = Messages.both(remedy);
        this.kind = kind;
    }

    /** The source has no tile there. */
    public static TileException absent() {
        return new TileException(Kind.ABSENT, "tiles.absent", "tiles.remedy");
    }

    /** A failure that asking again would not mend. */
    public static TileException lasting(String key, Object... arguments) {
        return new TileException(Kind.LASTING, key, "tiles.remedy", arguments);
    }

    /** A failure that may be gone in a moment. */
    public static TileException passing(String key, Object... arguments) {
        return new TileException(Kind.PASSING, key, "tiles.remedy", arguments);
    }

    /** A file or folder of tiles cannot be used: choosing another one may help. */
    public static TileException file(String key, Object... arguments) {
        return new TileException(Kind.LASTING, key, "tiles.remedy.file", arguments);
    }

    /** The user's key is missing or refused. */
    public static TileException key(String key, Object... arguments) {
        return new TileException(Kind.KEY, key, "tiles.remedy.key", arguments);
    }

    /** What went wrong. */
    public LocalText reason() {
        return reason;
    }

    /** What the user may do. */
    public LocalText remedy() {
        return remedy;
    }

    public Kind kind() {
        return kind;
    }
}
