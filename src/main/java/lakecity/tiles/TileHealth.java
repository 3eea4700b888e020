package lakecity.tiles;

import lakecity.i18n.LocalText;

/**
 * How a tile source does now.
 *
 * @param state whether it needs a network, and whether that works
 * @param reason why it is degraded or offline, in words for the status bar; empty else
 */
public record TileHealth(State state, LocalText reason) {
    /** A source that needs no network. */
    public static final TileHealth LOCAL = new TileHealth(State.LOCAL, LocalText.EMPTY);

    /** A source whose server answers. */
    public static final TileHealth ONLINE = new TileHealth(State.ONLINE, LocalText.EMPTY);

    /** A source that has not given a tile yet. */
    public static final TileHealth CONNECTING = new TileHealth(State.CONNECTING, LocalText.EMPTY);

    /**
     * From well to ill. LOCAL: no network needed. ONLINE: the server answers, or what was asked for was kept from before and
     * is still good. CONNECTING: no tile has come yet, neither from the server nor from what was kept. DEGRADED: some tiles
     * fail or are stale, or nothing has come for some seconds. OFFLINE: nothing comes from the server, or the user works
     * offline.
     */
    public enum State {
        LOCAL,
        ONLINE,
        CONNECTING,
        DEGRADED,
        OFFLINE
    }

    /** Whether nothing needs to be said. */
    public boolean isWell() {
        return state == State.LOCAL || state == State.ONLINE;
    }
}
