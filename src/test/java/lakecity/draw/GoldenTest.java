package lakecity.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.draw.base.BasePainter;
import lakecity.draw.label.Edge;
import lakecity.draw.style.Palette;
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
                new Scene("standard", home(), view -> view.withPalette("standard")),
                new Scene("hall-light", home(), view -> view.withPalette(Palette.strong("light"))),
                new Scene(
                        "hall-dark-line-selected",
                        home(),
                        view -> view.withPalette(Palette.strong("dark")).withSelection("R02")));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void paintsAsBefore(Scene scene) throws IOException {
        GoldenPictures.check(scene.name(), paint(scene));
    }

    static BufferedImage paint(Scene scene) {
        Viewport viewport = scene.viewport();
        View view = scene.change().apply(View.home(PLAN, Language.ZH, "light"));
        BufferedImage image =
                new BufferedImage((int) viewport.width(), (int) viewport.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new BasePainter(BASE).paint(g, viewport, Palette.of(view.palette()), hidden(view));
        new MapPainter(PLAN, BASE).paint(g, view, viewport, Edge.CLOSED);
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
}
