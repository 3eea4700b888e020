package lakecity.ui.map;

import lakecity.i18n.LocalText;
import lakecity.tiles.TileHealth;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what is missing from the base map comes in the end: tries again what could not be opened or loaded, and
 * keeps the report of it true. FX thread.
 */
final class TileCare {
    private final StackOpening opening;
    private final TileReport report = new TileReport(this::look);
    private final Retries opens = new Retries(this::openAgain);
    private final Retries probes = new Retries(this::probe);
    private @Nullable TileFeed feed;
    private boolean sourcesWereWell = true;
    private boolean offline;

    TileCare(StackOpening opening) {
        this.opening = opening;
    }

    TileReport report() {
        return report;
    }

    /** Cares for the tiles of another feed from now on: it begins well. */
    void use(TileFeed now) {
        feed = now;
        sourcesWereWell = true;
        probes.stop();
        probes.reset();
        report.untroubled();
    }

    /** Offline, what does not come is no trouble; online again, it is asked for at once. */
    void setOffline(boolean now) {
        offline = now;
        look();
        if (now) {
            report.untroubled();
        } else {
            opens.reset();
            probes.reset();
            retry();
        }
    }

    /** Tries again at once; when the source has recovered, the map is made whole. */
    void retry() {
        openAgain();
        probe();
    }

    private void openAgain() {
        opens.stop();
        if (opening.unopened() != null) {
            opening.retry();
        }
    }

    private void probe() {
        probes.stop();
        TileFeed probed = feed;
        if (probed != null && probed.hasFailed()) {
            probed.probe(works -> {
                if (probed == feed) {
                    probed(works);
                }
            });
        }
    }

    private void probed(boolean works) {
        if (works) {
            probes.reset();
            report.untroubled();
            look();
        } else {
            probes.later();
        }
    }

    /** Something else is wished for: it has not been tried yet. */
    void wished() {
        opens.stop();
        opens.reset();
    }

    /** What was wished for is open or cannot be opened. */
    void answered() {
        LocalText unopened = opening.unopened();
        report.unopened(unopened);
        opens.stop();
        if (unopened == null) {
            opens.reset();
        } else {
            opens.later();
        }
        look();
    }

    /** A tile came or failed. */
    void tileCame() {
        look();
        if (feed != null && feed.hasFailed() && !probes.isWaiting()) {
            if (!offline) {
                report.missing(feed);
            }
            probes.later();
        }
    }

    /** Tries nothing again. */
    void close() {
        opens.stop();
        probes.stop();
        report.close();
        feed = null;
    }

    private void look() {
        TileFeed shown = feed;
        if (shown == null) {
            report.health(TileHealth.LOCAL);
            return;
        }
        report.health(shown.health());
        if (!shown.isFailing()) {
            report.untroubled();
        }
        boolean wereWell = sourcesWereWell;
        sourcesWereWell = shown.sourcesAreWell();
        if (sourcesWereWell && !wereWell && shown.hasFailed()) {
            probe();
        }
    }
}
