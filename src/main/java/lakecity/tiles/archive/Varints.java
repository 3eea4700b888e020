package lakecity.tiles.archive;

import java.util.zip.DataFormatException;

/** Reads whole numbers of seven bits a byte, the lowest first (Protocol Buffers, "Base 128 Varints"). One thread. */
final class Varints {
    private final byte[] bytes;
    private int at;

    Varints(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The next number; negative when it is greater than a long.
     *
     * @throws DataFormatException when the bytes end before it does, or it has more than 64 bits
     */
    long next() throws DataFormatException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= bytes.length) {
                throw new DataFormatException("end");
            }
            byte read = bytes[at++];
            if (shift == 63 && (read & 0x7e) != 0) {
                break;
            }
            value |= (long) (read & 0x7f) << shift;
            if (read >= 0) {
                return value;
            }
        }
        throw new DataFormatException("number");
    }
}
