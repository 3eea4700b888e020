package lakecity.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import lakecity.basemap.PaintGate;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.tiles.TileSource;
import org.jxmapviewer.JXMapViewer;
import org.jxmapviewer.painter.Painter;
import org.jxmapviewer.viewer.GeoPosition;
import org.jxmapviewer.viewer.Tile;
import org.jxmapviewer.viewer.TileFactory;
import org.jxmapviewer.viewer.TileFactoryInfo;
import org.locationtech.jts.geom.Coordinate;

/**
 * JXMapViewer2 on the embedded tiles, kept in memory once painted, with a painter that draws the features of a plan the
 * way its examples do: those in view, on every frame. It knows whole zoom levels only, so it is only dragged.
 */
final class SwingMap {
    private static final int ZOOM = 9;
    private static final int TOP = 19;

    private final Map<TileCoord, Kept> tiles = new HashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final TileSource source;
    private final JXMapViewer map = new JXMapViewer();

    private SwingMap(Plan base) {
        source = Ground.tiles(base, new PaintGate(2));
        map.setTileFactory(new Factory());
        map.setZoom(TOP - ZOOM);
        map.setAddressLocation(new GeoPosition(37.69, 115.86));
        map.setSize((int) Ground.WIDTH, (int) Ground.HEIGHT);
        map.setPreferredSize(map.getSize());
    }

    /** Arguments: start, maps folder, when the process began; or drag, maps folder. */
    static void main(String[] args) throws Exception {
        Path maps = Path.of(args[1]);
        boolean start = args[0].equals("start");
        Plan base = Ground.base(maps);
        Plan plan = start ? Plan.empty() : Ground.session(maps).plan();
        SwingUtilities.invokeLater(() -> {
            SwingMap swing = new SwingMap(base);
            if (!start) {
                swing.map.setOverlayPainter(new Drawn(plan));
            }
            swing.show(() -> {
                if (start) {
                    Told.figure("start", System.currentTimeMillis() - Long.parseLong(args[2]));
                } else {
                    swing.drag();
                }
                System.exit(0);
            });
        });
    }

    private void show(Runnable whole) {
        JFrame frame = new JFrame();
        frame.setUndecorated(true);
        frame.add(map);
        frame.pack();
        frame.setVisible(true);
        Timer timer = new Timer(10, event -> {
            if (!tiles.isEmpty() && open.get() == 0) {
                ((Timer) event.getSource()).stop();
                paint();
                whole.run();
            }
        });
        timer.start();
    }

    private void paint() {
        map.paintImmediately(new Rectangle(map.getSize()));
        Toolkit.getDefaultToolkit().sync();
    }

    /** The same circles as {@link Journey}, by the clock. */
    private void drag() {
        List<Double> frames = new ArrayList<>();
        long begun = System.nanoTime();
        long last = begun;
        double time = 0;
        while (time < 3100) {
            long now = System.nanoTime();
            double frame = (now - last) / 1e6;
            time = (now - begun) / 1e6;
            last = now;
            if (time > 900) {
                frames.add(frame);
            }
            double way = 900 * frame / 1000;
            double angle = time / 1000 * 1.5;
            Point2D center = map.getCenter();
            map.setCenter(new Point2D.Double(
                    center.getX() - Math.rint(way * Math.cos(angle)),
                    center.getY() - Math.rint(way * Math.sin(angle))));
            paint();
        }
        Sample sample = new Sample(frames);
        Told.figure("DRAG", sample.mean());
        Told.figure("DRAG.p95", sample.share(0.95));
    }

    private final class Kept extends Tile {
        private volatile BufferedImage picture;

        Kept(int x, int y, int zoom) {
            super(x, y, zoom);
            open.incrementAndGet();
            source.load(new TileCoord(TOP - zoom, x, y), 1).whenComplete((loaded, fault) -> {
                picture = loaded;
                open.decrementAndGet();
                map.repaint();
            });
        }

        @Override
        public synchronized boolean isLoaded() {
            return picture != null;
        }

        @Override
        public BufferedImage getImage() {
            return picture;
        }
    }

    private final class Factory extends TileFactory {
        Factory() {
            super(new TileFactoryInfo(1, TOP - 1, TOP, 256, true, true, "", "x", "y", "z"));
        }

        @Override
        public Tile getTile(int x, int y, int zoom) {
            return tiles.computeIfAbsent(new TileCoord(TOP - zoom, x, y), key -> new Kept(x, y, zoom));
        }

        @Override
        protected void startLoading(Tile tile) {}

        @Override
        public void dispose() {}
    }

    /** Each feature a path in world pixels. */
    private static final class Drawn implements Painter<JXMapViewer> {
        private final List<Path2D> paths = new ArrayList<>();

        Drawn(Plan plan) {
            plan.features().stream()
                    .flatMap(feature -> feature.shapes().stream())
                    .map(Shape::geometry)
                    .forEach(geometry -> {
                        Path2D path = new Path2D.Double();
                        double world = WebMercator.worldSize(ZOOM);
                        for (Coordinate at : geometry.getCoordinates()) {
                            double x = WebMercator.x(at.x) * world;
                            double y = WebMercator.y(at.y) * world;
                            if (path.getCurrentPoint() == null) {
                                path.moveTo(x, y);
                            } else {
                                path.lineTo(x, y);
                            }
                        }
                        paths.add(path);
                    });
        }

        @Override
        public void paint(Graphics2D g, JXMapViewer map, int width, int height) {
            Rectangle2D seen = map.getViewportBounds();
            Graphics2D own = (Graphics2D) g.create();
            own.translate(-seen.getX(), -seen.getY());
            own.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
            own.setColor(Color.RED);
            for (Path2D path : paths) {
                if (path.getBounds2D().intersects(seen)) {
                    own.draw(path);
                }
            }
            own.dispose();
        }
    }
}
