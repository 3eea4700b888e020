package lakecity.tiles.web;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import lakecity.geo.TileCoord;
import lakecity.tiles.CatalogueSource;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.web.TileShelf.Held;
import lakecity.tiles.web.TileShelf.Key;
import org.jspecify.annotations.Nullable;

/**
 * Tiles from a server, one address a tile, kept in memory and in the store as the server allows. A stale tile is handed
 * over while the fresh one is on its way, and stays when the server fails. Every future ends: {@link
 * lakecity.tiles.TileLimits#total()} after the server was asked for it at the latest, sooner when others push it out of the
 * server's line; what is cancelled leaves that line.
 */
public final class WebTileSource extends CatalogueSource {
    private final String key;
    private final WebAccess access;
    private final HostLine line;
    private final TileShelf shelf;
    private final Outcomes outcomes = new Outcomes();
    private final Set<TileJob> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param key the user's key for {key}; empty for none
     * @throws IllegalArgumentException when the address pattern of the spec cannot be asked
     */
    public WebTileSource(SourceSpec spec, String key, WebAccess access) {
        super(spec);
        if (!TileAddress.isSound(spec.address(), spec.web().subdomains())) {
            throw new IllegalArgumentException("not a pattern of tile addresses: source " + spec.id());
        }
        this.key = key.strip();
        this.access = access;
        this.line = access.hosts()
                .line(TileAddress.hosts(spec.address()), spec.web().connections(), access.limits());
        this.shelf = new TileShelf(spec, access.store(), access.limits());
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
        return load(tile, scale, stale -> {});
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale, Consumer<BufferedImage> meanwhile) {
        if (tile.zoom() < spec().minZoom() || tile.zoom() > spec().maxZoom()) {
            return CompletableFuture.failedFuture(TileException.lasting("tiles.zoom", tile.zoom()));
        }
        if (spec().needsKey() && key.isEmpty()) {
            return CompletableFuture.failedFuture(TileException.key("tiles.key.missing"));
        }
        Key wanted = new Key(tile, TileAddress.hasScale(spec().address()) && scale > 1 ? 2 : 1);
        BufferedImage kept = shelf.fresh(wanted, now());
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        if (shelf.isAbsent(wanted, now())) {
            return CompletableFuture.failedFuture(TileException.absent());
        }
        TileJob job = new TileJob(wanted, meanwhile);
        open.add(job);
        CompletableFuture<BufferedImage> told = told(job);
        if (closed) {
            job.result.completeExceptionally(TileException.lasting("tiles.closed"));
        } else {
            access.hosts().threads().execute(() -> begin(job));
        }
        return told;
    }

    /** The future the caller sees: fails with a TileException only, and when cancelled cancels the job. */
    private CompletableFuture<BufferedImage> told(TileJob job) {
        CompletableFuture<BufferedImage> told =
                job.result.handle((picture, problem) -> problem == null ? picture : settle(job, problem));
        // Not in told, which may be over when the job ends: it is what a caller cancels.
        var unusedEnd = job.result.whenComplete((picture, problem) -> {
            open.remove(job);
            job.end();
        });
        var unused = told.whenComplete((picture, problem) -> {
            if (told.isCancelled()) {
                job.result.cancel(false);
            }
        });
        return told;
    }

    /** What a job that failed ends with: a stale picture, or the reason. */
    private BufferedImage settle(TileJob job, Throwable problem) {
        TileException failure = TileFetch.explain(problem, host());
        Held held = job.held();
        if (held == null || failure.kind() == TileException.Kind.ABSENT || closed) {
            throw new CompletionException(failure);
        }
        return held.picture();
    }

    private void begin(TileJob job) {
        if (job.result.isDone()) {
            return;
        }
        Held held = shelf.find(job.key, now());
        if (held != null && held.isFresh()) {
            outcomes.served();
            job.result.complete(held.picture());
            return;
        }
        if (held != null) {
            job.hold(held);
        }
        CompletableFuture<Answer> fetch = line.fetch(question(job, held == null ? null : held.file()));
        job.fetching(fetch);
        var unused = fetch.whenCompleteAsync(
                (answer, problem) -> receive(job, answer, problem),
                access.hosts().threads());
    }

    private Question question(TileJob job, @Nullable StoredTile file) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", access.agent());
        headers.put("Accept", "image/webp,image/png,image/jpeg,image/*;q=0.8");
        if (file != null) {
            headers.putAll(Freshness.conditions(file));
        }
        URI address = address(job.key);
        return new Question(
                address,
                TileAddress.encoded(key),
                headers,
                access.limits().bytes(),
                () -> gaze().distance(job.key.tile()));
    }

    private void receive(TileJob job, @Nullable Answer answer, @Nullable Throwable problem) {
        if (problem instanceof CancellationException) {
            return;
        }
        try {
            if (answer == null) {
                throw TileFetch.explain(problem == null ? TileException.absent() : problem, host());
            }
            BufferedImage picture = take(job, answer.unpacked(access.limits().bytes()));
            outcomes.well(now());
            job.result.complete(picture);
        } catch (TileException e) {
            if (e.kind() == TileException.Kind.ABSENT) {
                outcomes.well(now());
            } else if (e != HostLine.SUPERSEDED && !access.hosts().isOffline()) {
                outcomes.failed(e, now());
            }
            job.result.completeExceptionally(e);
        }
    }

    private BufferedImage take(TileJob job, Answer answer) throws TileException {
        Held held = job.held();
        StoredTile file = held == null ? null : held.file();
        if (held != null && file != null && answer.status() == 304) {
            if (!Freshness.isConfirmed(file, answer)) {
                shelf.keep(job.key, Freshness.unnamed(file, now()), held.picture(), true);
                throw TileException.lasting("tiles.status", host(), 304);
            }
            StoredTile renewed = Freshness.renewed(file, answer, spec().web().keep(), now());
            shelf.keep(job.key, renewed, held.picture(), Freshness.isKept(answer));
            return held.picture();
        }
        if (answer.status() == 404 || answer.status() == 410 || answer.status() == 204) {
            shelf.absent(job.key, now());
            throw TileException.absent();
        }
        check(answer);
        BufferedImage picture = shelf.decode(answer.body());
        StoredTile fresh = Freshness.stored(answer, spec().web().keep(), now());
        shelf.keep(job.key, fresh, picture, Freshness.isKept(answer));
        return picture;
    }

    /** Refuses answers that are no pictures: a refused key, a status, a web page. */
    private void check(Answer answer) throws TileException {
        int status = answer.status();
        String start = new String(answer.body(), 0, Math.min(answer.body().length, 200), StandardCharsets.ISO_8859_1);
        String beginning = start.strip();
        boolean refused = status == 401 || status == 403 || beginning.startsWith("{");
        if (spec().needsKey() && refused) {
            throw TileException.key("tiles.key.refused", host());
        }
        if (status != 200) {
            throw TileException.lasting("tiles.status", host(), status);
        }
        if (beginning.startsWith("<") || beginning.startsWith("\u00ef\u00bb\u00bf<")) {
            throw TileException.passing("tiles.page", host());
        }
    }

    private String host() {
        return address(new Key(new TileCoord(0, 0, 0), 1)).getHost();
    }

    private URI address(Key wanted) {
        List<String> subdomains = spec().web().subdomains();
        return URI.create(TileAddress.of(spec().address(), subdomains, wanted.tile(), wanted.scale(), key));
    }

    @Override
    public TileHealth health() {
        if (spec().needsKey() && key.isEmpty()) {
            return Outcomes.of(TileHealth.State.OFFLINE, TileException.key("tiles.key.missing"));
        }
        TileHealth server = line.health(host());
        TileHealth own = outcomes.health(now());
        return own.state().compareTo(server.state()) > 0 ? own : server;
    }

    private Instant now() {
        return access.hosts().clock().instant();
    }

    @Override
    public void close() {
        closed = true;
        List.copyOf(open).forEach(job -> job.result.completeExceptionally(TileException.lasting("tiles.closed")));
        shelf.clear();
    }
}
