package lakecity.tiles.web;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import lakecity.tiles.TileLimits;
import org.jspecify.annotations.Nullable;

/**
 * The servers the program talks to, shared by all sources so that each server is treated as it asks, and the switch to
 * work offline. One for the program; any thread.
 */
public final class Hosts implements AutoCloseable {
    private static final int THREADS = 4;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final ThreadPoolExecutor threads;
    private final Clock clock;
    private @Nullable HttpClient client;
    private volatile boolean offline;
    private volatile boolean closed;

    public Hosts() {
        this(Clock.systemUTC());
    }

    /** @param clock tells how fresh tiles are and how long servers want to be left alone */
    Hosts(Clock clock) {
        this.clock = clock;
        this.threads =
                new ThreadPoolExecutor(THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "tiles-web");
                    thread.setDaemon(true);
                    return thread;
                });
        // Idle threads end by themselves: a request may still hand in work after close().
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Stops or allows all requests; those under way are given up. Sources then live on what was kept; what they lack fails
     * as passing. Quick.
     */
    public void setOffline(boolean offline) {
        this.offline = offline;
        if (offline) {
            all().forEach(HostLine::giveUp);
        }
    }

    public boolean isOffline() {
        return offline;
    }

    boolean isClosed() {
        return closed;
    }

    Clock clock() {
        return clock;
    }

    /** For decoding and for reading what was kept. */
    Executor threads() {
        return threads;
    }

    /** The line of a server; of several sources the one that allows the fewest connections has its way. */
    synchronized HostLine line(String hosts, int connections, TileLimits limits) {
        HostLine line = lines.computeIfAbsent(hosts, name -> new HostLine(this, limits, connections));
        line.allow(connections);
        return line;
    }

    synchronized HttpClient client(TileLimits limits) {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(limits.connect())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }

    private synchronized List<HostLine> all() {
        return List.copyOf(lines.values());
    }

    /** Gives up all requests; further ones fail. */
    @Override
    public void close() {
        closed = true;
        all().forEach(HostLine::giveUp);
    }
}
