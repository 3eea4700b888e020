package lakecity.ui.map;

import lakecity.i18n.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what is missing from the base map comes in the end: tries again what could not be opened or loaded, and
 * keeps the report of it true. FX thread.
 */
final class TileCare {
    private final StackOpening opening;
    private final TileReport report = new TileReport(this::look);
    private final Retries retries = new Retries(this::retry);
    private @Nullable TileFeed feed;
    private boolean offline;

    TileCare(StackOpening opening) {
        this.opening = opening;
    }

    TileReport report() {
        return report;
    }

    /** Cares for the tiles of another feed from now on. */
    void use(@Nullable TileFeed now) {
        feed = now;
    }

    /** Offline, what does not come is no trouble; online again, it is asked for at once. */
    void setOffline(boolean now) {
        offline = now;
        look();
        if (now) {
            report.untroubled();
        } else {
            retries.reset();
            retry();
        }
    }

    /** Tries again at once; when the source has recovered, the map is made whole. */
    void retry() {
        retries.stop();
        TileFeed probed = feed;
        if (opening.unopened() != null) {
            opening.retry();
        } else if (probed != null && probed.hasFailed()) {
            probed.probe(works -> {
                if (probed == feed) {
                    probed(works);
                }
            });
        }
    }

    /** What was wished for is open or cannot be opened. */
    void answered() {
        LocalText unopened = opening.unopened();
        if (unopened == null) {
            retries.stop();
            retries.reset();
            report.untroubled();
        } else {
            report.unopened(unopened);
            retries.later();
        }
        look();
    }

    /** A tile came or failed. */
    void tileCame() {
        look();
        if (feed != null && feed.hasFailed() && !retries.isWaiting()) {
            if (!offline && opening.unopened() == null) {
                report.missing(feed);
            }
            retries.later();
        }
    }

    /** Tries nothing again. */
    void close() {
        retries.stop();
        report.close();
        feed = null;
    }

    private void look() {
        boolean isWellAgain = report.health(opening.unopened(), feed);
        if (isWellAgain && feed != null && feed.hasFailed()) {
            retry();
        }
    }

    private void probed(boolean works) {
        if (works) {
            retries.reset();
            report.untroubled();
            look();
        } else {
            retries.later();
        }
    }
}
