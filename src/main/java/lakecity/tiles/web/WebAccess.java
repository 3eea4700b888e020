package lakecity.tiles.web;

import java.util.function.Supplier;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStore;

/**
 * What every source from a network needs; one for the whole program.
 *
 * @param hosts the servers' lines, and the switch to work offline
 * @param store keeps tiles' files
 * @param userAgent the program's name, version and contact, which tile servers ask for; asked before each request
 * @param limits how far servers are trusted
 */
public record WebAccess(Hosts hosts, TileStore store, Supplier<String> userAgent, TileLimits limits) {
    private static final int MAX_AGENT = 200;

    /** The name given to servers, without what a header cannot hold. */
    String agent() {
        String clean = userAgent.get().replaceAll("[^\\x20-\\x7e]+", " ").strip();
        String agent = clean.isEmpty() ? "LakeCityAtlas" : clean;
        return agent.length() > MAX_AGENT ? agent.substring(0, MAX_AGENT).strip() : agent;
    }
}
