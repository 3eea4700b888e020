package lakecity.tiles.web;

/** The servers the program talks to, shared by all sources so that each is treated as it asks. Any thread. */
public final class Hosts implements AutoCloseable {
    private volatile boolean offline;

    /** Stops or allows all requests; those under way are given up. Quick. */
    public void setOffline(boolean offline) {
        this.offline = offline;
    }

    public boolean isOffline() {
        return offline;
    }

    @Override
    public void close() {
        offline = true;
    }
}
