package lakecity.tiles.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.archive.ByteRanges;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one file on a server (HTTP range requests, RFC 9110, 14). Whole blocks are asked for and a few of them kept.
 * Once the file on the server has become another one every read fails, so that parts of two files are never mixed: the
 * archive must then be opened anew, with a new HttpRanges. Any thread; slow.
 */
public final class HttpRanges implements ByteRanges {
    private static final int BLOCK = 32 << 10;
    private static final int BLOCKS_KEPT = 128;
    private final URI address;
    private final WebAccess access;
    private final HostLine line;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > BLOCKS_KEPT;
        }
    };
    private @Nullable RangeAnswer first;
    private boolean changed;
    private volatile boolean closed;

    /** @throws IllegalArgumentException when the address cannot be asked, see {@link TileAddress#isSoundFile} */
    public HttpRanges(URI address, WebAccess access) {
        if (!TileAddress.isSoundFile(address.toString())) {
            throw new IllegalArgumentException("not an address of a file on a server");
        }
        this.address = address;
        this.access = access;
        this.line = access.hosts()
                .line(TileAddress.hosts(address.toString()), SourceSpec.Web.NONE.connections(), access.limits());
    }

    @Override
    public byte[] read(long offset, int length) throws TileException {
        if (offset < 0 || length < 0 || length > access.limits().bytes() || offset > Long.MAX_VALUE / 2) {
            throw TileException.lasting("tiles.ranges.long", length >> 10);
        }
        long end = offset + length;
        ByteArrayOutputStream read = new ByteArrayOutputStream(length);
        long block = offset / BLOCK;
        while (block * BLOCK < end) {
            byte[] bytes = kept(block);
            if (bytes == null) {
                bytes = fetch(block, missing(block, end));
            }
            int from = (int) Math.max(0, offset - block * BLOCK);
            int to = (int) Math.min(bytes.length, end - block * BLOCK);
            if (from < to) {
                read.write(bytes, from, to - from);
            }
            if (bytes.length % BLOCK != 0 || bytes.length == 0) {
                break;
            }
            block += bytes.length / BLOCK;
        }
        return read.toByteArray();
    }

    private byte @Nullable [] kept(long block) throws TileException {
        synchronized (blocks) {
            if (closed) {
                throw TileException.lasting("tiles.closed");
            }
            if (changed) {
                throw changed();
            }
            return blocks.get(block);
        }
    }

    /** How many blocks from one on are not kept, up to the end of what is to be read. */
    private int missing(long block, long end) {
        synchronized (blocks) {
            int count = 1;
            while ((block + count) * BLOCK < end && !blocks.containsKey(block + count)) {
                count++;
            }
            return count;
        }
    }

    /** Asks for blocks; what comes is shorter only at the end of the file. */
    private byte[] fetch(long block, int count) throws TileException {
        long from = block * BLOCK;
        int length = count * BLOCK;
        RangeAnswer known = first();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", access.agent());
        headers.put("Accept-Encoding", "identity");
        headers.put("Range", "bytes=" + from + "-" + (from + length - 1));
        if (known != null && !known.condition().isEmpty()) {
            headers.put("If-Range", known.condition());
        }
        Answer answer = await(line.fetch(new Question(address, "", headers, length, () -> 0)));
        RangeAnswer range = RangeAnswer.of(answer, from, length, known != null, name());
        accept(range);
        byte[] bytes = answer.status() == 416 ? new byte[0] : answer.body();
        keep(block, bytes);
        return bytes;
    }

    private @Nullable RangeAnswer first() {
        synchronized (blocks) {
            return first;
        }
    }

    /** Takes note of which file it is, or that it is another one by now. */
    private void accept(RangeAnswer range) throws TileException {
        synchronized (blocks) {
            if (first == null) {
                first = range;
            }
            if (range.isAnother() || !range.isSameFile(first)) {
                changed = true;
                blocks.clear();
                throw changed();
            }
        }
    }

    @Override
    public boolean isChanged() {
        synchronized (blocks) {
            return changed;
        }
    }

    private TileException changed() {
        return TileException.passing("tiles.ranges.changed", name());
    }

    private void keep(long block, byte[] bytes) {
        synchronized (blocks) {
            for (int at = 0; at < bytes.length; at += BLOCK) {
                int length = Math.min(BLOCK, bytes.length - at);
                byte[] part = new byte[length];
                System.arraycopy(bytes, at, part, 0, length);
                blocks.put(block + at / BLOCK, part);
            }
        }
    }

    private Answer await(CompletableFuture<Answer> fetch) throws TileException {
        try {
            return fetch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TileException.passing("tiles.broken", name());
        } catch (ExecutionException e) {
            throw TileFetch.explain(e.getCause() == null ? e : e.getCause(), name());
        } finally {
            fetch.cancel(false);
        }
    }

    @Override
    public TileHealth health() {
        TileHealth server = line.health(name());
        return first() == null && server.isWell() ? TileHealth.CONNECTING : server;
    }

    /** The server's name. */
    @Override
    public String name() {
        return address.getHost();
    }

    @Override
    public void close() {
        synchronized (blocks) {
            closed = true;
            blocks.clear();
        }
    }
}
