package lakecity.export.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import lakecity.draw.style.Palette;
import lakecity.export.picture.MapPicture;
import lakecity.export.picture.MapPlate;
import lakecity.export.picture.Paper;
import lakecity.story.Scene;

/** Paints a whole scene with its title, caption, sources and caveats, as the room sees it. Of one thread; slow. */
public final class SlidePainter {
    private final StoryRun run;
    private final SceneImages images;
    private final double width;
    private final double height;
    private final double pixels;

    SlidePainter(StoryRun run) {
        this.run = run;
        this.images = new SceneImages(run);
        StoryExport options = run.options();
        double unit = Math.min(options.width(), options.height()) / SlideAreas.SHORT_SIDE;
        this.width = options.width() / unit;
        this.height = options.height() / unit;
        this.pixels = unit * options.scale();
    }

    BufferedImage paint(Scene scene, int number) {
        BufferedImage image = new BufferedImage(
                MapPicture.pixels(run.options().width(), run.options().scale()),
                MapPicture.pixels(run.options().height(), run.options().scale()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            MapPlate.smooth(g);
            g.scale(image.getWidth() / width, image.getHeight() / height);
            Paper paper = Paper.of(Palette.of(run.palette(scene)));
            g.setColor(scene.kind() == Scene.Kind.BLACK ? Color.BLACK : paper.ground());
            g.fill(new Rectangle2D.Double(0, 0, width, height));
            switch (scene.kind()) {
                case BLACK -> {}
                case COVER, CLOSING -> cover(g, scene, number, paper);
                case MAP, PICTURE -> content(g, scene, number, paper);
            }
        } finally {
            g.dispose();
        }
        return image;
    }

    private void cover(Graphics2D g, Scene scene, int number, Paper paper) {
        SceneWords words = run.words(scene);
        CoverWords cover = CoverWords.of(run, scene, words);
        boolean closing = scene.kind() == Scene.Kind.CLOSING;
        CoverAreas areas = CoverAreas.of(width, height, closing, SlideType.footerHeight(words, width - 56));
        Fit title = SlideType.fit(cover.title(), SlideType.COVER_TITLE, areas.title());
        double down = areas.title().getHeight() - title.height();
        Rectangle2D low = moved(areas.title(), closing ? 0 : down);
        g.setColor(SlideType.accent(run.palette(scene)));
        g.fill(SlideType.bar(low));
        if (title.cut()) {
            run.remark(number, "export.story.cut");
        }
        text(g, title, true, low, paper.ink());
        caption(g, cover.words(), SlideType.COVER_WORDS, areas.words(), paper.ink(), number);
        caption(g, cover.about(), SlideType.ABOUT, areas.about(), paper.pale(), number);
        footer(g, words, areas.footer(), paper);
    }

    private void content(Graphics2D g, Scene scene, int number, Paper paper) {
        SceneWords words = run.words(scene);
        SlideAreas areas = SlideAreas.of(
                width, height, CaptionColumn.of(run, scene, words), SlideType.footerHeight(words, width - 56));
        String title = words.title().isEmpty() ? run.title() : words.title();
        caption(g, title, SlideType.TITLE, areas.title(), paper.ink(), number);
        Rectangle2D at = areas.picture();
        ScenePicture.Size size = new ScenePicture.Size(at.getWidth(), at.getHeight(), ScenePicture.ROOM, pixels);
        images.of(scene, size, number).ifPresent(image -> picture(g, image, at, paper));
        caption(g, words.caption(), SlideType.CAPTION, areas.caption(), paper.ink(), number);
        footer(g, words, areas.footer(), paper);
    }

    private void picture(Graphics2D g, BufferedImage image, Rectangle2D area, Paper paper) {
        double wide = image.getWidth() / pixels;
        double high = image.getHeight() / pixels;
        double x = area.getX() + (area.getWidth() - wide) / 2;
        double y = area.getY() + (area.getHeight() - high) / 2;
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.translate(x, y);
            own.scale(wide / image.getWidth(), high / image.getHeight());
            own.drawImage(image, 0, 0, null);
        } finally {
            own.dispose();
        }
        g.setColor(paper.hairline());
        g.setStroke(new java.awt.BasicStroke(0.5f));
        g.draw(new Rectangle2D.Double(x, y, wide, high));
    }

    private void caption(Graphics2D g, String words, Fit.Sizes sizes, Rectangle2D area, Color ink, int number) {
        Fit fit = SlideType.fit(words, sizes, area);
        if (fit.cut()) {
            run.remark(number, "export.story.cut");
        }
        text(g, fit, sizes.bold(), area, ink);
    }

    private static void footer(Graphics2D g, SceneWords words, Rectangle2D area, Paper paper) {
        Font font = Fit.font(false, SlideType.FOOTER);
        List<String> lines = Fit.lines(words.footer(), font, area.getWidth());
        text(g, new Fit(SlideType.FOOTER, lines, false), false, area, paper.pale());
    }

    private static void text(Graphics2D g, Fit fit, boolean bold, Rectangle2D area, Color ink) {
        Font font = Fit.font(bold, fit.size());
        g.setFont(font);
        g.setColor(ink);
        double y = area.getY() + fit.size() * 1.1;
        for (String line : fit.lines()) {
            g.drawString(line, (float) area.getX(), (float) y);
            y += fit.size() * Fit.LEADING;
        }
    }

    private static Rectangle2D moved(Rectangle2D area, double down) {
        return new Rectangle2D.Double(area.getX(), area.getY() + down, area.getWidth(), area.getHeight() - down);
    }
}
