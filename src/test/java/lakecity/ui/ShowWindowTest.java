package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.ui.present.Show;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The show through the real window on the shipped data: real keys and a real mouse go through the toolkit, and the room's
 * and the speaker's windows are really shown. Not the real thing are the screens: the headless toolkit has one, without a
 * window manager, and two parts of it stand for two screens; a window covers its part and does not ask for the full screen.
 * Flights are off but where a test is about them.
 */
@ExtendWith(ApplicationExtension.class)
class ShowWindowTest {
    private static final String SHIPPED = "rail-and-road";

    @TempDir
    static Path folders;

    private static int count;

    private final TwoScreens screens = new TwoScreens();
    private Path folder;
    private Stage stage;
    private AtlasWindow atlas;

    @Start
    void start(Stage given) throws IOException {
        System.setProperty("lakecity.animation", "off");
        folder = Files.createDirectories(folders.resolve("user-" + count++));
        Files.writeString(folder.resolve("settings.json"), "{\"schema\": 1}");
        stage = given;
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void close() {
        System.clearProperty("lakecity.animation");
        if (atlas != null) {
            fx(() -> {
                atlas.close();
                return true;
            });
        }
    }

    private void open() {
        fx(() -> {
            atlas = new AtlasWindow(
                    stage,
                    new WindowOptions(Optional.of(Path.of("maps")), Language.ZH, "light"),
                    url -> {},
                    Optional.of(folder),
                    Optional.empty(),
                    screens);
            atlas.open();
            return atlas;
        });
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        waitFor(() -> !atlas.presenting().storiesProperty().get().isEmpty());
        settle();
    }

    private Show choose(String story) {
        return fx(() -> {
            Show show = atlas.presenting().storiesProperty().get().stream()
                    .filter(each -> each.story().id().equals(story))
                    .findFirst()
                    .orElseThrow();
            atlas.presenting().chosenProperty().set(Optional.of(show));
            return show;
        });
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

    private boolean presents() {
        return fx(() -> atlas.presenting().presentsProperty().get());
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        settle();
    }

    private void begin(FxRobot robot) {
        robot.type(KeyCode.F5);
        waitFor(() -> atlas.presenting().presentsProperty().get());
        settle();
    }

    private static Optional<Node> find(String window, String style) {
        return fx(() -> Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(root -> root.getStyleClass().contains(window))
                .flatMap(root -> root.lookupAll(style).stream())
                .findFirst());
    }

    private static String read(String window, String style) {
        return find(window, style)
                .filter(ShowWindowTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    private static boolean isShown(Node node) {
        return fx(() -> {
            for (Node each = node; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    /** The number the speaker reads. */
    private static String number() {
        return read("lc-speaker", ".lc-speaker-number");
    }

    private static String number(int scene, Story story) {
        return "第 %d / %d 个场景".formatted(scene, story.scenes().size());
    }

    private void assertAt(int scene, Story story) {
        Scene shown = story.scenes().get(scene - 1);
        assertEquals(number(scene, story), number());
        assertEquals(shown.notes().zh(), read("lc-speaker", ".lc-speaker-notes"));
        boolean isMap = shown.kind() == Scene.Kind.MAP;
        assertEquals(shown.title().zh(), read("lc-room", isMap ? ".lc-plate-title" : ".lc-slide-title"));
        View view = shown.view();
        if (view != null) {
            Viewport wanted =
                    fx(() -> view.viewport(atlas.map().getWidth(), atlas.map().getHeight()));
            Viewport now = fx(() -> atlas.state().viewport());
            assertEquals(wanted.center().lon(), now.center().lon(), 1e-4);
            assertEquals(wanted.center().lat(), now.center().lat(), 1e-4);
            assertEquals(wanted.zoom(), now.zoom(), 1e-3);
            assertEquals(view.selection(), fx(() -> atlas.state().view().selection()));
        }
    }

    @Test
    void aWholeShippedStoryThereAndBackByTheKeysOfAClicker(FxRobot robot) {
        open();
        Story story = choose(SHIPPED).story();
        fx(() -> {
            atlas.state().select("A04");
            return true;
        });
        settle();
        View before = fx(() -> atlas.state().view());
        Node focused = fx(() -> stage.getScene().getFocusOwner());
        int last = story.scenes().size();
        begin(robot);
        for (int scene = 1; scene <= last; scene++) {
            assertAt(scene, story);
            press(robot, KeyCode.PAGE_DOWN);
        }
        assertEquals(number(last, story), number(), "never loops");
        for (int scene = last; scene >= 1; scene--) {
            assertEquals(number(scene, story), number());
            press(robot, KeyCode.PAGE_UP);
        }
        assertAt(1, story);
        press(robot, KeyCode.END);
        assertAt(last, story);
        press(robot, KeyCode.DIGIT0, KeyCode.DIGIT4, KeyCode.ENTER);
        assertAt(4, story);
        assertTrue(fx(() -> stage.getScene().getRoot().isDisabled()), "nothing can be done in the window meanwhile");
        press(robot, KeyCode.ESCAPE);
        assertFalse(presents());
        assertEquals(1, fx(() -> Window.getWindows().size()));
        assertRestored(before);
        assertEquals(focused, fx(() -> stage.getScene().getFocusOwner()));
        robot.press(KeyCode.SHIFT).type(KeyCode.F5).release(KeyCode.SHIFT);
        waitFor(() -> atlas.presenting().presentsProperty().get());
        settle();
        assertAt(4, story);
        press(robot, KeyCode.ESCAPE);
        assertRestored(before);
        assertEquals(List.of(), fx(() -> List.copyOf(atlas.problems().list())));
    }

    private void assertRestored(View before) {
        View now = fx(() -> atlas.state().view());
        assertEquals(before, now.withExtent(before.center(), before.extent()));
        assertEquals(before.center().lon(), now.center().lon(), 1e-6);
        assertEquals(before.center().lat(), now.center().lat(), 1e-6);
        assertEquals(before.extent().east(), now.extent().east(), 0.02);
        assertFalse(fx(() -> stage.getScene().getRoot().isDisabled()));
        assertEquals(stage.getScene(), fx(() -> atlas.map().getScene()), "the map is back in its window");
    }

    @Test
    void whoWandersOffWithTheMouseComesBackWithNext(FxRobot robot) {
        open();
        Story story = choose(SHIPPED).story();
        begin(robot);
        press(robot, KeyCode.PAGE_DOWN);
        assertAt(2, story);
        Bounds room = fx(() -> atlas.map().localToScreen(atlas.map().getLayoutBounds()));
        Point2D middle = new Point2D(room.getCenterX(), room.getCenterY() + room.getHeight() / 4);
        robot.moveTo(middle).press(MouseButton.PRIMARY).moveBy(240, -120).release(MouseButton.PRIMARY);
        settle();
        assertEquals("地图已移开，按下一个回到场景", read("lc-speaker", ".lc-speaker-state"));
        assertEquals("", read("lc-room", ".lc-plate-title"), "the words of a scene do not stand over another place");
        LonLat scene = story.scenes().get(1).view().center();
        assertTrue(fx(() -> Math.abs(atlas.state().view().center().lon() - scene.lon())) > 0.01);
        press(robot, KeyCode.PAGE_DOWN);
        assertAt(2, story);
        press(robot, KeyCode.PAGE_DOWN);
        assertAt(3, story);
    }

    @Test
    void blackAndWhiteCoverTheRoom(FxRobot robot) {
        open();
        Story story = choose(SHIPPED).story();
        begin(robot);
        press(robot, KeyCode.PAGE_DOWN);
        for (KeyCode key : List.of(KeyCode.PERIOD, KeyCode.B)) {
            press(robot, key);
            assertTrue(isCovered("lc-black"), key + "");
            assertEquals("观众看到黑屏", read("lc-speaker", ".lc-speaker-state"));
            press(robot, key);
            assertFalse(isCovered("lc-black"), key + "");
        }
        press(robot, KeyCode.W);
        assertTrue(isCovered("lc-white"));
        press(robot, KeyCode.PAGE_DOWN);
        assertFalse(isCovered("lc-white"));
        assertAt(2, story);
    }

    private static boolean isCovered(String style) {
        return find("lc-room", "." + style).filter(ShowWindowTest::isShown).isPresent();
    }

    @Test
    void aFlightIsFlownAndASecondPressEndsIt(FxRobot robot) {
        System.clearProperty("lakecity.animation");
        open();
        Story story = choose(SHIPPED).story();
        begin(robot);
        press(robot, KeyCode.DIGIT2, KeyCode.ENTER);
        robot.type(KeyCode.PAGE_DOWN);
        boolean flew = fx(() -> atlas.map().isMoving());
        robot.type(KeyCode.PAGE_DOWN);
        settle();
        // On a slow machine the flight may be over before it is looked at: then the second press is a step.
        assertAt(flew && number().equals(number(3, story)) ? 3 : 4, story);
    }

    @Test
    void aSceneWithSomethingMissingTellsTheSpeakerAndGoesOn(FxRobot robot) throws IOException {
        writeBrokenStory();
        open();
        choose("broken");
        begin(robot);
        press(robot, KeyCode.PAGE_DOWN);
        assertTrue(warnings().contains("no-such-layer"), warnings());
        assertTrue(roomSays().stream().noneMatch(text -> text.contains("no-such-layer")), "the room is not told");
        assertEquals("第 2 / 4 个场景", number());
        press(robot, KeyCode.PAGE_DOWN);
        assertTrue(warnings().contains("lost.png"), warnings());
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals("", warnings());
        assertEquals("第 4 / 4 个场景", number());
        press(robot, KeyCode.ESCAPE);
        assertFalse(presents());
    }

    private static String warnings() {
        return read("lc-speaker", ".lc-speaker-warnings");
    }

    private static List<String> roomSays() {
        Node room = find("lc-room", ".lc-room").orElseThrow();
        return fx(() -> Texts.of(room));
    }

    /** The first four scenes of a shipped story; the second has a layer and the third a picture that is not there. */
    private void writeBrokenStory() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode story = (ObjectNode)
                json.readTree(Path.of("maps/stories", SHIPPED + ".json").toFile());
        story.put("id", "broken");
        ArrayNode scenes = (ArrayNode) story.get("scenes");
        while (scenes.size() > 4) {
            scenes.remove(4);
        }
        ((ArrayNode) scenes.get(1).get("view").get("layers"))
                .addObject()
                .put("id", "no-such-layer")
                .put("visible", true)
                .put("opacity", 1);
        ObjectNode picture = (ObjectNode) scenes.get(2);
        picture.put("kind", "picture").put("picture", "lost.png").remove("view");
        json.writeValue(
                Files.createDirectories(folder.resolve("stories"))
                        .resolve("broken.json")
                        .toFile(),
                story);
    }

    @Test
    void aScreenThatGoesAndComesDoesNoHarm(FxRobot robot) {
        open();
        Story story = choose(SHIPPED).story();
        begin(robot);
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals(List.of(TwoScreens.LAPTOP, TwoScreens.WALL), List.of(area("lc-speaker"), area("lc-room")));
        fx(() -> screens.become(TwoScreens.LAPTOP));
        settle();
        assertEquals(TwoScreens.LAPTOP, area("lc-room"));
        assertTrue(find("lc-speaker", ".lc-speaker").isEmpty());
        assertEquals(story.scenes().get(1).title().zh(), read("lc-room", ".lc-plate-title"));
        press(robot, KeyCode.PAGE_DOWN);
        fx(() -> screens.become(TwoScreens.LAPTOP, TwoScreens.WALL));
        settle();
        assertEquals(List.of(TwoScreens.LAPTOP, TwoScreens.WALL), List.of(area("lc-speaker"), area("lc-room")));
        assertAt(3, story);
        press(robot, KeyCode.PAGE_DOWN);
        assertAt(4, story);
    }

    private static Rectangle2D area(String root) {
        Node shown = find(root, "." + root).orElseThrow();
        return fx(() -> {
            Window window = shown.getScene().getWindow();
            return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        });
    }
}
