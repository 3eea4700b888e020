package lakecity.tiles.archive;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;

/** Reads and decodes all tiles of an archive and tells what is wrong with it. One thread; slow. */
public final class ArchiveCheck implements TileArchive.Walk {
    private static final int FIRST = 20;
    /** So many faults are enough: the archive is not worth the rest. */
    private static final int MOST = 10_000;

    private final BooleanSupplier cancelled;
    private final TileDecoder decoder = new TileDecoder(TileLimits.STANDARD.pixels());
    private final SortedMap<Integer, Long> zooms = new TreeMap<>();
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final List<Fault> first = new ArrayList<>();
    private long tiles;
    private long faults;
    private boolean stopped;

    private ArchiveCheck(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Something that is not as it should be.
     *
     * @param where the tile as zoom/column/row; empty when it is the archive itself
     */
    public record Fault(String where, TileException what) {}

    /**
     * What was found.
     *
     * @param tiles how many the archive has
     * @param zooms how many of them at each zoom
     * @param sizes how many files of each size, as width×height in pixels
     * @param faults how many there are
     * @param first the first of them
     * @param complete false when it was cancelled or the faults were too many
     */
    public record Report(
            long tiles,
            SortedMap<Integer, Long> zooms,
            SortedMap<String, Long> sizes,
            long faults,
            List<Fault> first,
            boolean complete) {
        public Report {
            zooms = Collections.unmodifiableSortedMap(zooms);
            sizes = Collections.unmodifiableSortedMap(sizes);
            first = List.copyOf(first);
        }
    }

    /**
     * Looks at all tiles.
     *
     * @param cancelled asked before every tile whether to give up
     */
    public static Report of(TileArchive archive, BooleanSupplier cancelled) {
        ArchiveCheck check = new ArchiveCheck(cancelled);
        try {
            archive.walk(check);
        } catch (TileException e) {
            check.fault("", e);
        }
        return new Report(check.tiles, check.zooms, check.sizes, check.faults, check.first, !check.stopped);
    }

    @Override
    public boolean goesOn() {
        stopped = stopped || faults >= MOST || cancelled.getAsBoolean();
        return !stopped;
    }

    @Override
    public void file(TileCoord tile, long run, byte[] file) {
        tiles += run;
        zooms.merge(tile.zoom(), run, Long::sum);
        try {
            BufferedImage picture = decoder.decode(file);
            sizes.merge(picture.getWidth() + "×" + picture.getHeight(), 1L, Long::sum);
        } catch (TileException e) {
            fault(tile.zoom() + "/" + tile.x() + "/" + tile.y(), e);
        }
    }

    @Override
    public void fault(String where, TileException fault) {
        faults++;
        if (first.size() < FIRST) {
            first.add(new Fault(where, fault));
        }
    }
}
