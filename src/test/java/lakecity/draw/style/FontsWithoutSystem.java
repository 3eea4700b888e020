package lakecity.draw.style;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Draws a word and says whether anything is seen; run by {@link FontsTest} on a bare system. */
final class FontsWithoutSystem {
    private FontsWithoutSystem() {}

    public static void main(String[] args) {
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setFont(Fonts.bold(20));
        g.drawString("湖城", 5, 30);
        int[] pixels = image.getRGB(0, 0, 80, 40, null, 0, 80);
        long seen = java.util.Arrays.stream(pixels).filter(pixel -> pixel != 0).count();
        System.out.println(seen > 100 ? "drawn" : "blank");
    }
}
