package lakecity.export.scene;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import lakecity.draw.Legend;
import lakecity.draw.label.Edge;
import lakecity.draw.style.Palette;
import lakecity.export.picture.Caveats;
import lakecity.export.picture.MapPlate;
import lakecity.export.picture.Paper;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Layer;
import lakecity.story.Scene;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * The map of a scene as a picture, with a band that goes along with it. Everything in it is enlarged for a room: on a
 * slide 540 points high no name is under 9 points, which is 18 pixels at 1080. Of one thread; slow, needs no display.
 */
public final class ScenePicture {
    /** Points of a slide per logical pixel of the map: the smallest names of the map have 11 pixels. */
    public static final double ROOM = 9.0 / 11;

    private static final double LEAST_MAP_SHARE = 0.55;

    /** The map of a window of the usual size, in logical pixels. */
    private static final double WINDOW_WIDTH = 1070;

    private static final double WINDOW_HEIGHT = 740;

    private final StoryRun run;
    private final MapPlate plate;

    ScenePicture(StoryRun run) {
        this.run = run;
        this.plate = new MapPlate(run.session());
    }

    /** How large a picture is to be: in points, points a logical pixel of the map, and pixels a point. */
    public record Size(double width, double height, double points, double pixels) {
        /** Whole pixels across. */
        int across() {
            return (int) Math.max(1, Math.round(width * pixels));
        }

        /** Whole pixels down. */
        int down() {
            return (int) Math.max(1, Math.round(height * pixels));
        }
    }

    /** Paints the view of a scene, in the language and colours of the export. */
    BufferedImage paint(Scene scene, View shown, Size size, int number) {
        View view = shown.withLanguage(run.language()).withPalette(run.palette(scene));
        double points = points(scene, view, size);
        double width = size.width() / points;
        double height = size.height() / points;
        Layout layout = layout(scene, view, width, height);
        BufferedImage image = new BufferedImage(size.across(), size.down(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            MapPlate.smooth(g);
            g.scale(size.across() / width, size.down() / height);
            Paper paper = Paper.of(Palette.of(view.palette()));
            g.setColor(paper.ground());
            g.fill(new Rectangle2D.Double(0, 0, width, height));
            double sharpness = size.pixels() * points;
            MapPlate.Ground ground = new MapPlate.Ground(run.layers(scene), sharpness, run::isCancelled);
            int missing = plate.paint(g, view, layout.map(), ground, Edge.CLOSED);
            run.check();
            run.missing(number, missing);
            layout.band().paint(g, layout.map().height(), paper, layout.map().metresPerPixel());
        } finally {
            g.dispose();
        }
        return image;
    }

    /**
     * The enlargement, less where the map would come out at a zoom at which layers go that a window shows. It is never
     * taken back below half: names stay at 9 pixels at 1080 and more.
     */
    private double points(Scene scene, View view, Size size) {
        double window = view.viewport(WINDOW_WIDTH, WINDOW_HEIGHT).zoom();
        double needed = run.session().plan().layers().stream()
                .filter(layer -> view.shows(layer, window))
                .mapToDouble(Layer::minZoom)
                .max()
                .orElse(0);
        double points = size.points();
        for (int i = 0; i < 4 && points > size.points() / 2; i++) {
            double zoom = layout(scene, view, size.width() / points, size.height() / points)
                    .map()
                    .zoom();
            if (zoom >= needed) {
                return points;
            }
            points = Math.max(size.points() / 2, points / Math.pow(2, needed - zoom + 0.02));
        }
        return points;
    }

    private record Layout(Viewport map, SceneBand band) {}

    /** The band's height follows from the legend, which follows from what the map shows: try till both fit. */
    private Layout layout(Scene scene, View view, double width, double height) {
        for (boolean legend : new boolean[] {true, false}) {
            double bandHeight = 0;
            while (height - bandHeight >= height * LEAST_MAP_SHARE || !legend) {
                Viewport map = view.viewport(width, Math.max(1, height - bandHeight));
                List<Legend.Entry> entries = legend ? plate.legend(view, map) : List.of();
                SceneBand band = new SceneBand(entries, print(scene), run.language(), width);
                if (band.height() <= bandHeight) {
                    return new Layout(map.withSize(width, Math.max(1, height - band.height())), band);
                }
                bandHeight = band.height();
            }
        }
        throw new IllegalStateException("a band without a legend has one height");
    }

    /** What a picture says that is copied out of a slide. */
    private List<String> print(Scene scene) {
        Caveats caveats = run.caveats(scene);
        List<LocalText> texts = new ArrayList<>();
        texts.add(caveats.review());
        texts.add(caveats.axis());
        texts.add(Messages.both("export.sketch"));
        texts.add(Messages.both("export.not-statutory"));
        texts.addAll(caveats.credits());
        return SceneWords.each(texts, run.language());
    }
}
