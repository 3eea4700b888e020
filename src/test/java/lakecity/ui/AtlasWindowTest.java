package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.i18n.Language;
import lakecity.view.Axis;
import lakecity.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the shipped data, as a person uses it. */
@ExtendWith(ApplicationExtension.class)
class AtlasWindowTest {
    private Stage stage;
    private AtlasWindow atlas;

    @Start
    void start(Stage given) {
        System.setProperty("lakecity.animation", "off");
        stage = given;
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void close() {
        System.clearProperty("lakecity.animation");
        if (atlas != null) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                atlas.close();
                return true;
            });
        }
    }

    private void open(Path maps, Language language) {
        fx(() -> {
            atlas = new AtlasWindow(stage, new WindowOptions(Optional.of(maps), language, "light"), url -> {});
            atlas.open();
            return atlas;
        });
    }

    private void openShipped() {
        open(Path.of("maps"), Language.ZH);
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        settle();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    private void settle() {
        waitFor(() -> !atlas.map().isBusy());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A click of the main button at a place on the ground. */
    private void click(LonLat place) {
        fx(() -> {
            Pixel at = atlas.state().viewport().toPixel(place);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(target(at), mouse(type, at));
            }
            return at;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node target(Pixel at) {
        return atlas.map();
    }

    private MouseEvent mouse(javafx.event.EventType<MouseEvent> type, Pixel at) {
        Point2D scene = atlas.map().localToScene(at.x(), at.y());
        Point2D screen = atlas.map().localToScreen(at.x(), at.y());
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                atlas.map(),
                atlas.map(),
                type,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    /** How many colours the middle of the map shows, and so whether it is blank. */
    private int colours() {
        return fx(() -> {
            WritableImage image = atlas.map().snapshot(null, null);
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < image.getHeight(); y += 3) {
                for (int x = 0; x < image.getWidth(); x += 3) {
                    colours.add(image.getPixelReader().getArgb(x, y));
                }
            }
            return colours.size();
        });
    }

    private int colourAt(LonLat place) {
        return fx(() -> {
            Pixel at = atlas.state().viewport().toPixel(place);
            return atlas.map().snapshot(null, null).getPixelReader().getArgb((int) at.x(), (int) at.y());
        });
    }

    private boolean isRead(FxRobot robot, String words) {
        return robot.lookup((Node node) -> isShown(node)
                        && (node instanceof Label label
                                        && label.getText() != null
                                        && label.getText().contains(words)
                                || node instanceof Text text && text.getText().contains(words)))
                .tryQuery()
                .isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Test
    void opensOnTheShippedDataWithTheWholeCity() {
        openShipped();
        assertEquals(List.of(), fx(() -> List.copyOf(atlas.problems().list())));
        assertTrue(stage.getTitle().contains("湖城图"), stage.getTitle());
        Viewport viewport = fx(() -> atlas.state().viewport());
        assertTrue(viewport.bounds().contains(new LonLat(115.167, 37.059)));
        assertTrue(viewport.bounds().contains(new LonLat(116.560, 38.371)));
        assertTrue(colours() > 500, "the map is painted");
    }

    @Test
    void aClickOnAParkOpensItsDetails(FxRobot robot) {
        openShipped();
        fx(() -> {
            atlas.state().showOnly(List.of("parks"));
            return true;
        });
        settle();
        // The science and technology valley is drawn in the high-tech zone.
        click(new LonLat(115.705, 37.795));
        waitFor(() -> "Z03".equals(atlas.state().view().selection()));
        waitFor(() -> isRead(robot, "衡水科技谷"));
        assertTrue(isRead(robot, "加强合作"), "the outline's verb");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> atlas.state().view().selection() == null);
    }

    @Test
    void aClickWhereSeveralLieOffersAChoice(FxRobot robot) {
        openShipped();
        click(new LonLat(115.5487, 38.0029));
        waitFor(() -> isRead(robot, "此处有"));
        assertNull(fx(() -> atlas.state().view().selection()));
        robot.type(KeyCode.ENTER);
        waitFor(() -> "A07".equals(atlas.state().view().selection()));
    }

    @Test
    void theAxisSwitchChangesWhatIsDrawn(FxRobot robot) {
        openShipped();
        fx(() -> {
            atlas.state().showOnly(List.of("plan-roads"));
            return true;
        });
        settle();
        List<Integer> before = crossSection();
        ToggleButton latest = robot.lookup((Node node) -> node instanceof ToggleButton button
                        && String.valueOf(button.getText()).contains("最新进展"))
                .queryAs(ToggleButton.class);
        robot.interact(latest::fire);
        settle();
        assertEquals(Axis.LATEST, fx(() -> atlas.state().view().axis()));
        assertNotEquals(before, crossSection(), "an opened expressway is solid, not cased");
    }

    /** The colours along a short line across an expressway that has opened since. */
    private List<Integer> crossSection() {
        return fx(() -> {
            WritableImage image = atlas.map().snapshot(null, null);
            Pixel at = atlas.state().viewport().toPixel(new LonLat(116.0, 37.87));
            return Stream.iterate((int) at.y() - 30, y -> y + 1)
                    .limit(60)
                    .map(y -> image.getPixelReader().getArgb((int) at.x(), y))
                    .toList();
        });
    }

    @Test
    void aLayerThatIsSwitchedOffIsNotDrawn(FxRobot robot) {
        openShipped();
        LonLat onTheLake = new LonLat(115.612, 37.600);
        int water = colourAt(onTheLake);
        CheckBox lake = robot.lookup((Node node) -> node instanceof CheckBox box
                        && isShown(box)
                        && String.valueOf(box.getAccessibleText()).contains("衡水湖"))
                .queryAs(CheckBox.class);
        robot.interact(lake::fire);
        settle();
        assertFalse(fx(() -> atlas.state().view().layer("lake").orElseThrow().visible()));
        assertNotEquals(water, colourAt(onTheLake));
        robot.interact(lake::fire);
        settle();
        assertEquals(water, colourAt(onTheLake));
    }

    @Test
    void theWheelKeepsThePlaceUnderThePointer() {
        openShipped();
        Pixel pointer = new Pixel(300, 420);
        LonLat before = fx(() -> atlas.state().viewport().toLonLat(pointer));
        double zoom = fx(() -> atlas.state().viewport().zoom());
        fx(() -> {
            Point2D scene = atlas.map().localToScene(pointer.x(), pointer.y());
            Point2D screen = atlas.map().localToScreen(pointer.x(), pointer.y());
            Event.fireEvent(
                    atlas.map(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            120,
                            0,
                            120,
                            null,
                            0,
                            null,
                            0,
                            0,
                            null));
            return true;
        });
        settle();
        assertTrue(fx(() -> atlas.state().viewport().zoom()) > zoom + 0.1);
        Pixel now = fx(() -> atlas.state().viewport().toPixel(before));
        assertEquals(0, now.distance(pointer), 0.5);
    }

    @Test
    void fitsSmallAndVeryWideWindows() {
        openShipped();
        for (int[] size : new int[][] {{960, 600}, {2560, 1080}, {1360, 860}}) {
            fx(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
                return true;
            });
            waitFor(() -> Math.abs(stage.getScene().getWidth() - size[0]) < 1);
            settle();
            Bounds map = fx(() -> atlas.map().localToScene(atlas.map().getBoundsInLocal()));
            assertTrue(map.getWidth() >= 0.55 * size[0], "the map keeps its share of " + size[0]);
            Viewport viewport = fx(() -> atlas.state().viewport());
            assertEquals(map.getWidth(), viewport.width(), 1);
            assertTrue(viewport.bounds().contains(new LonLat(115.6, 37.6)));
            assertTrue(colours() > 300, "painted at " + size[0]);
        }
    }

    @Test
    void aTileServerThatIsNotThereLeavesTheMapPaintedAndIsReported(@TempDir Path folder) throws IOException {
        Path maps = copyOfMaps(folder);
        Files.writeString(maps.resolve("base/sources.json"), """
                {"schema": 1, "sources": [
                  {"id": "embedded", "title": {"zh": "离线底图", "en": "Embedded map"}, "kind": "embedded",
                   "attribution": {"zh": "", "en": ""}, "minZoom": 5, "maxZoom": 18},
                  {"id": "gone", "title": {"zh": "不在", "en": "Gone"}, "kind": "xyz",
                   "url": "http://127.0.0.1:9/{z}/{x}/{y}.png",
                   "attribution": {"zh": "无", "en": "none"}, "minZoom": 0, "maxZoom": 19}]}
                """);
        open(maps, Language.EN);
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        fx(() -> {
            atlas.settings().agreed().add("gone 127.0.0.1");
            atlas.state().setBase("gone", 1);
            return true;
        });
        waitFor(() -> !atlas.problems().list().isEmpty());
        waitFor(() -> colours() > 300);
    }

    @Test
    void withoutDataTheWindowSaysWhatIsMissing(FxRobot robot, @TempDir Path folder) {
        open(folder.resolve("nowhere"), Language.ZH);
        waitFor(() -> !atlas.problems().list().isEmpty());
        waitFor(() -> isRead(robot, "plan.json") || isRead(robot, "nowhere"));
    }

    @Test
    void halfAPackStillOpens(FxRobot robot, @TempDir Path folder) throws IOException {
        Path maps = copyOfMaps(folder);
        Path rail = maps.resolve("plan/features/rail.geojson");
        String text = Files.readString(rail);
        Files.writeString(rail, text.substring(0, text.length() / 2));
        open(maps, Language.ZH);
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        settle();
        assertTrue(fx(() -> atlas.problems().list().stream()
                .anyMatch(problem -> problem.issue().file().contains("rail.geojson"))));
        assertTrue(colours() > 300);
    }

    private static Path copyOfMaps(Path folder) throws IOException {
        Path copy = folder.resolve("地 图");
        try (Stream<Path> files = Files.walk(Path.of("maps"))) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(Path.of("maps").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }
}
