package lakecity.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Pictures that a person has looked at. With {@code -Dgolden.rewrite=true} they are written anew: look at every one
 * before committing. On a difference the new picture is left in target/golden.
 */
public final class GoldenPictures {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SEEN = Path.of("target/golden");

    /** Two JDKs differ by antialiasing: a channel may differ by this much, and this share of pixels by more. */
    private static final int CHANNEL = 24;

    private static final double SHARE = 0.0005;

    private GoldenPictures() {}

    /** Holds a picture against the golden one of a name. */
    public static void check(String name, BufferedImage now) throws IOException {
        Path file = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("golden.rewrite")) {
            write(now, file);
            return;
        }
        assertTrue(Files.exists(file), () -> file + " is missing; see the comment of this test");
        double share = difference(ImageIO.read(file.toFile()), now);
        if (share > SHARE) {
            Path seen = SEEN.resolve(name + ".png");
            write(now, seen);
            fail("%s: %.3f %% of pixels differ from %s; see %s".formatted(name, share * 100, file, seen));
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private static double difference(BufferedImage golden, BufferedImage now) {
        if (golden.getWidth() != now.getWidth() || golden.getHeight() != now.getHeight()) {
            return 1;
        }
        long differing = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                differing += differs(golden.getRGB(x, y), now.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) differing / now.getWidth() / now.getHeight();
    }

    private static boolean differs(int a, int b) {
        return List.of(16, 8, 0).stream()
                .anyMatch(shift -> Math.abs((a >> shift & 255) - (b >> shift & 255)) > CHANNEL);
    }
}
