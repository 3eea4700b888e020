package lakecity.bench;

import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lakecity.draw.HitTest;
import lakecity.draw.MapPainter;
import lakecity.draw.label.Edge;
import lakecity.geo.Pixel;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.ui.control.PaintedImage;
import lakecity.ui.control.Painting;
import lakecity.ui.map.MapProbe;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * The overlay of a 1920×1080 map painted anew, on bitmaps as large as the window's and on two threads as there: shapes and
 * labels together; a selection's highlight; what lies under the pointer.
 */
final class Repaint {
    private static final int TIMES = 9;

    private final MapPainter painter;
    private final HitTest hits;
    private final Session session;
    private final View view;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Random random = new Random(11);
    private final PaintedImage[] bitmaps = new PaintedImage[3];

    private Repaint(Session session) {
        this.session = session;
        painter = new MapPainter(session.plan(), session.base());
        hits = painter.hitTest();
        view = View.home(session.plan(), Language.ZH, "light");
    }

    static void main(String[] args) throws Exception {
        new Repaint(Ground.session(Path.of(args[0]))).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Viewport home = view.viewport(1920, 1080);
        Viewport frame = MapProbe.frame(home);
        for (int i = 0; i < bitmaps.length; i++) {
            bitmaps[i] = new PaintedImage((int) frame.width(), (int) frame.height());
        }
        for (int warm = 0; warm < 4; warm++) {
            repaint(frame);
        }
        List<Double> again = new ArrayList<>();
        List<Double> zoomed = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            again.add(repaint(frame.panned(120 * (i - 4), 40)));
            // Never the same step twice: all labels are placed anew.
            zoomed.add(repaint(frame.withZoom(home.zoom() + 0.26 * (i + 1))));
        }
        Told.figure("pan", new Sample(again).median());
        Told.figure("zoom", new Sample(zoomed).median());
        select(frame);
        hover(home);
    }

    private double repaint(Viewport frame) throws Exception {
        long begun = System.nanoTime();
        Future<?> shapes = threads.submit(paint(0, g -> painter.paintShapes(g, view, frame)));
        Future<?> labels = threads.submit(paint(1, g -> painter.paintLabels(g, view, frame, Edge.OPEN)));
        shapes.get();
        labels.get();
        return (System.nanoTime() - begun) / 1e6;
    }

    private Callable<Void> paint(int bitmap, Painting painting) {
        return () -> {
            bitmaps[bitmap].paint(1, (Graphics2D g) -> painting.paint(g));
            return null;
        };
    }

    private void select(Viewport frame) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Feature> all =
                session.plan().features().stream().filter(Feature::isOnMap).toList();
        for (int i = 0; i < 40; i++) {
            View selected =
                    view.withSelection(all.get(random.nextInt(all.size())).id());
            long begun = System.nanoTime();
            paint(2, g -> painter.paintHighlight(g, selected, frame)).call();
            if (i >= 10) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        Told.figure("select", new Sample(times).median());
        Told.figure("select.max", new Sample(times).share(1));
    }

    private void hover(Viewport home) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Pixel at = new Pixel(random.nextDouble() * home.width(), random.nextDouble() * home.height());
            long begun = System.nanoTime();
            hits.at(view, home, at, 14);
            if (i >= 100) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        Told.figure("hover", new Sample(times).median());
        Told.figure("hover.max", new Sample(times).share(1));
    }
}
