package lakecity.basemap;

/**
 * Lets a few painters of tiles work at once, and only one while something more urgent is painted, so that the plan's
 * overlay is never kept waiting by the map beneath it. Any thread.
 */
public final class PaintGate {
    private final int most;
    private int inside;
    private boolean busy;

    /** @param most how many tiles may be painted at once */
    public PaintGate(int most) {
        this.most = most;
    }

    /** Says whether something more urgent is being painted now. */
    public synchronized void setBusy(boolean busy) {
        this.busy = busy;
        notifyAll();
    }

    /** Waits for a turn; each enter is followed by one {@link #leave}. */
    synchronized void enter() throws InterruptedException {
        while (inside >= (busy ? 1 : most)) {
            wait();
        }
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }
}
