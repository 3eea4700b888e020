package lakecity.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import lakecity.view.LayerView;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the painters paint of the shipped data, held against pictures that a person has looked at. Rewrite them with
 * {@code mvn test -Dtest=GoldenTest -Dgolden.rewrite=true} and look at every one before committing. On a difference the
 * new picture is left in target/golden. Linux only: text is rasterised differently elsewhere.
 */
@EnabledOnOs(OS.LINUX)
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SEEN = Path.of("target/golden");

    /** Two JDKs differ by antialiasing: a channel may differ by this much, and this share of pixels by more. */
    private static final int CHANNEL = 24;

    private static final double SHARE = 0.0005;

    private static final Plan PLAN = read("maps/plan");
    private static final Plan BASE = read("maps/base/embedded");

    private static Plan read(String folder) {
        try {
            return new PackReader().read(Path.of(folder)).plan();
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    record Scene(String name, Viewport viewport, UnaryOperator<View> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Viewport home() {
        return Viewport.fitting(PLAN.head().home(), 736, 768);
    }

    private static Viewport at(double lon, double lat, double zoom) {
        return new Viewport(new LonLat(lon, lat), zoom, 736, 600);
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                new Scene("opening-zh-light", home(), view -> view),
                new Scene("opening-en-light", home(), view -> view.withLanguage(Language.EN)),
                new Scene("opening-zh-dark", home(), view -> view.withPalette("dark")),
                new Scene(
                        "opening-en-dark",
                        home(),
                        view -> view.withLanguage(Language.EN).withPalette("dark")),
                new Scene("opening-both-light", home(), view -> view.withLanguage(Language.BOTH)),
                new Scene("lake", at(115.60, 37.62, 11.5), view -> view),
                new Scene("line-selected", home(), view -> view.withSelection("R02")),
                new Scene("county-only", at(115.64, 38.21, 10.5), view -> view),
                new Scene("regional", at(115.9, 37.9, 6.6), view -> view),
                new Scene("axis-latest", home(), view -> view.withAxis(Axis.LATEST)),
                new Scene("grey-print", home(), view -> view.withPalette("grey-print")),
                new Scene("colour-blind", home(), view -> view.withPalette("colour-blind")),
                new Scene("standard", home(), view -> view.withPalette("standard")));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsAsBefore(Scene scene) throws IOException {
        BufferedImage now = paint(scene);
        Path file = GOLDEN.resolve(scene.name() + ".png");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(now, "png", file.toFile());
            return;
        }
        assertTrue(Files.exists(file), () -> file + " is missing; see the comment of this test");
        double share = difference(ImageIO.read(file.toFile()), now);
        if (share > SHARE) {
            Files.createDirectories(SEEN);
            Path seen = SEEN.resolve(scene.name() + ".png");
            ImageIO.write(now, "png", seen.toFile());
            fail("%s: %.3f %% of pixels differ from %s; see %s".formatted(scene, share * 100, file, seen));
        }
    }

    static BufferedImage paint(Scene scene) {
        Viewport viewport = scene.viewport();
        View view = scene.change().apply(View.home(PLAN, Language.ZH, "light"));
        BufferedImage image =
                new BufferedImage((int) viewport.width(), (int) viewport.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new BasePainter(BASE).paint(g, viewport, Palette.of(view.palette()), hidden(view));
        new MapPainter(PLAN, BASE).paint(g, view, viewport, MapPainter.Edge.CLOSED);
        g.dispose();
        return image;
    }

    private static Set<String> hidden(View view) {
        return view.layers().stream()
                .filter(layer -> !layer.visible())
                .map(LayerView::id)
                .flatMap(id -> PLAN.layer(id).stream())
                .map(Layer::base)
                .collect(Collectors.toSet());
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
