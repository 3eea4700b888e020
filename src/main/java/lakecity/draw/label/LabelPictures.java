package lakecity.draw.label;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paints the characters of a label with their halo: for pictures from a bounded store of bitmaps, sharp at the picture's
 * scale, as stroking a halo takes half a millisecond; for vector files as text. Any thread, several at once.
 */
final class LabelPictures {
    private static final long MOST_PIXELS = 6_000_000;

    private long pixels;
    private final Map<Key, Picture> kept = new LinkedHashMap<>(256, 0.75f, true);

    private record Key(List<LabelPiece> pieces, Color text, Color halo, double scale) {}

    /** A bitmap whose pixel (x, y) lies on the middle of its label. */
    private record Picture(BufferedImage image, int x, int y) {
        long size() {
            return (long) image.getWidth() * image.getHeight();
        }
    }

    /** Paints with the middle at (x, y). */
    void paint(Graphics2D g, Label label, double x, double y, Color text, Color halo) {
        AffineTransform user = g.getTransform();
        if (!LabelTarget.isBitmap(g)) {
            paintText(g, label, x, y, text, halo);
            return;
        }
        Picture picture = picture(label, text, halo, user.getScaleX());
        double deviceX = user.getScaleX() * x + user.getTranslateX();
        double deviceY = user.getScaleY() * y + user.getTranslateY();
        g.setTransform(new AffineTransform());
        g.drawImage(picture.image, (int) Math.round(deviceX) - picture.x, (int) Math.round(deviceY) - picture.y, null);
        g.setTransform(user);
    }

    private Picture picture(Label label, Color text, Color halo, double scale) {
        Key key = new Key(label.pieces(), text, halo, scale);
        synchronized (kept) {
            Picture known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Picture picture = painted(label, text, halo, scale);
        synchronized (kept) {
            Picture old = kept.put(key, picture);
            pixels += picture.size() - (old == null ? 0 : old.size());
            var eldest = kept.values().iterator();
            while (pixels > MOST_PIXELS && eldest.hasNext()) {
                pixels -= eldest.next().size();
                eldest.remove();
            }
        }
        return picture;
    }

    private static Picture painted(Label label, Color text, Color halo, double scale) {
        int x = (int) Math.ceil((label.body().spanX() + 2) * scale);
        int y = (int) Math.ceil((label.body().spanY() + 2) * scale);
        BufferedImage image = new BufferedImage(2 * x, 2 * y, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        g.scale(scale, scale);
        paintShape(g, outline(label), text, halo);
        g.dispose();
        return new Picture(image, x, y);
    }

    private static void paintShape(Graphics2D g, Shape outline, Color text, Color halo) {
        paintHalo(g, outline, halo);
        g.setColor(text);
        g.fill(outline);
    }

    /** A solid rim and a soft one around it. */
    private static void paintHalo(Graphics2D g, Shape outline, Color halo) {
        g.setColor(new Color(halo.getRed(), halo.getGreen(), halo.getBlue(), halo.getAlpha() / 3));
        g.setStroke(rim(LabelBlock.HALO));
        g.draw(outline);
        g.setColor(halo);
        g.setStroke(rim(LabelBlock.HALO * 0.7));
        g.draw(outline);
    }

    private static BasicStroke rim(double radius) {
        return new BasicStroke((float) (2 * radius), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void paintText(Graphics2D g, Label label, double x, double y, Color text, Color halo) {
        AffineTransform user = g.getTransform();
        g.translate(x, y);
        paintHalo(g, outline(label), halo);
        g.setColor(text);
        for (LabelPiece piece : label.pieces()) {
            AffineTransform middle = g.getTransform();
            g.transform(piece.place());
            g.setFont(piece.font());
            g.drawString(piece.text(), 0, 0);
            g.setTransform(middle);
        }
        g.setTransform(user);
    }

    private static Shape outline(Label label) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (LabelPiece piece : label.pieces()) {
            Shape shape = piece.font()
                    .createGlyphVector(LabelPiece.MEASURE, piece.text())
                    .getOutline();
            outline.append(piece.place().createTransformedShape(shape), false);
        }
        return outline;
    }
}
