package lakecity.tiles.web;

import java.net.URI;
import lakecity.tiles.TileException;
import lakecity.tiles.archive.ByteRanges;

/** Parts of one file on a server (HTTP range requests). */
public final class HttpRanges implements ByteRanges {
    private final URI address;

    /** @throws IllegalArgumentException when the address cannot be asked, see {@link TileAddress#isSoundFile} */
    public HttpRanges(URI address, WebAccess access) {
        if (!TileAddress.isSoundFile(address.toString())) {
            throw new IllegalArgumentException("not an address of a file on a server");
        }
        this.address = address;
    }

    @Override
    public byte[] read(long offset, int length) throws TileException {
        throw TileException.passing("tiles.broken", name());
    }

    @Override
    public String name() {
        return address.getHost();
    }

    @Override
    public void close() {}
}
