package lakecity.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.archive.ArchiveTileSource;
import lakecity.tiles.archive.MbtilesWriter;
import lakecity.tiles.archive.PmtilesWriter;
import lakecity.tiles.archive.TileArchive;
import lakecity.tiles.archive.TileArchives;

/**
 * How quickly tiles come from files on the disk: 1,365 tiles of zooms 0 to 5, map-like pictures of 256 pixels, in an order by
 * chance. Tells tiles a second, and milliseconds for decoding one. The files lie in the system's cache.
 */
final class TileSpeed {
    private static final long SEED = 20210517;
    private static final int DEEPEST = 5;
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 100;

    private TileSpeed() {}

    static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Random random = new Random(SEED);
        List<byte[]> png = pictures(random, "png");
        List<byte[]> jpeg = pictures(random, "jpg");
        Map<TileCoord, byte[]> tiles = tiles(png);
        Path mbtiles = MbtilesWriter.write(folder.resolve("bench.mbtiles"), Map.of("format", "png"), tiles);
        PmtilesWriter writer = new PmtilesWriter();
        tiles.forEach(writer::add);
        Path pmtiles =
                Files.write(folder.resolve("bench.pmtiles"), writer.leaves(300).bytes());
        List<TileCoord> order = new ArrayList<>(tiles.keySet());
        Collections.shuffle(order, random);
        Told.figure("mbtiles", reading(mbtiles, order));
        Told.figure("pmtiles", reading(pmtiles, order));
        Told.figure(
                "png-kb", png.stream().mapToInt(file -> file.length).average().orElse(0) / 1024);
        Told.figure(
                "jpeg-kb", jpeg.stream().mapToInt(file -> file.length).average().orElse(0) / 1024);
        Told.figure("png", decoding(png));
        Told.figure("jpeg", decoding(jpeg));
        Told.figure("mbtiles-source", loading(mbtiles, order));
        Told.figure("pmtiles-source", loading(pmtiles, order));
    }

    /** In the order of PMTiles: along the curve that a sort by the number gives. */
    private static Map<TileCoord, byte[]> tiles(List<byte[]> pictures) {
        Map<TileCoord, byte[]> tiles = new LinkedHashMap<>();
        for (TileCoord tile : PmtilesWriter.ascending(DEEPEST)) {
            tiles.put(tile, pictures.get(tiles.size() % pictures.size()));
        }
        return tiles;
    }

    static List<byte[]> pictures(Random random, String format) throws Exception {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture(random), format, out);
            pictures.add(out.toByteArray());
        }
        return pictures;
    }

    /** Areas, lines and words on a ground that changes slowly. */
    private static BufferedImage picture(Random random) {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0xf2efe9), 256, 256, new Color(0xe4ead8)));
        g.fillRect(0, 0, 256, 256);
        for (int i = 0; i < 60; i++) {
            Path2D line = new Path2D.Double();
            line.moveTo(random.nextInt(256), random.nextInt(256));
            for (int j = 0; j < 5; j++) {
                line.lineTo(random.nextInt(256), random.nextInt(256));
            }
            g.setColor(new Color(random.nextInt(0xffffff)));
            g.setStroke(new BasicStroke(1 + random.nextInt(3)));
            if (i < 6) {
                g.fill(line);
            } else if (i < 30) {
                g.draw(line);
            } else {
                g.drawString("tile " + random.nextInt(1000), random.nextInt(220), random.nextInt(256));
            }
        }
        g.dispose();
        return picture;
    }

    /** Tiles a second, only read. */
    private static double reading(Path file, List<TileCoord> order) throws Exception {
        List<Double> rates = new ArrayList<>();
        try (TileArchive archive = TileArchives.open(file)) {
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                for (TileCoord tile : order) {
                    archive.read(tile).orElseThrow();
                }
                rates.add(order.size() * 1e9 / (System.nanoTime() - begin));
            }
        }
        return new Sample(rates).median();
    }

    /** Milliseconds for one picture, on one thread. */
    private static double decoding(List<byte[]> pictures) throws Exception {
        TileDecoder decoder = new TileDecoder(1024);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 25; round++) {
            for (byte[] picture : pictures) {
                long begin = System.nanoTime();
                decoder.decode(picture);
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return new Sample(times).median();
    }

    /** Tiles a second as the map gets them: read and decoded by the source, a hundred asked for at a time. */
    private static double loading(Path file, List<TileCoord> order) throws Exception {
        SourceSpec spec = new SourceSpec(
                "bench",
                SourceSpec.Kind.MBTILES,
                SourceSpec.Role.BASE,
                LocalText.same("bench"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                file.toString(),
                0,
                DEEPEST,
                "",
                SourceSpec.Web.NONE);
        try (ArchiveTileSource source = new ArchiveTileSource(spec, TileArchives.open(file))) {
            long begin = System.nanoTime();
            for (int from = 0; from < order.size(); from += AT_ONCE) {
                List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
                for (TileCoord tile : order.subList(from, Math.min(order.size(), from + AT_ONCE))) {
                    all.add(source.load(tile, 1));
                }
                CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
                        .join();
            }
            return order.size() * 1e9 / (System.nanoTime() - begin);
        }
    }
}
