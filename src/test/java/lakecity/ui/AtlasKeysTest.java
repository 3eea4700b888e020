package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.ui.control.CopyButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the shipped data by keys alone, and after an error that nobody caught. */
@ExtendWith(ApplicationExtension.class)
class AtlasKeysTest {
    private Stage stage;
    private AtlasWindow atlas;

    @Start
    void start(Stage given) {
        System.setProperty("lakecity.animation", "off");
        stage = given;
        stage.setX(0);
        stage.setY(0);
    }

    @BeforeEach
    void open() {
        fx(() -> {
            WindowOptions options = new WindowOptions(Optional.of(Path.of("maps")), Language.ZH, "light");
            atlas = new AtlasWindow(stage, options, url -> {});
            atlas.open();
            return atlas;
        });
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        waitFor(() -> !atlas.map().isBusy());
    }

    @AfterEach
    void close() {
        System.clearProperty("lakecity.animation");
        fx(() -> {
            atlas.close();
            return true;
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

    private String selection() {
        return fx(() -> atlas.state().view().selection());
    }

    private Node focused() {
        return fx(() -> stage.getScene().getFocusOwner());
    }

    /** F6 until the keys go to an area. */
    private void goTo(FxRobot robot, String area) {
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.F6);
            if (fx(() -> Focus.isInside(
                    stage.getScene().getFocusOwner(), stage.getScene().lookup(area)))) {
                return;
            }
        }
        throw new AssertionError("F6 never came to " + area);
    }

    /** From the details to the citation on the clipboard. */
    private void cite(FxRobot robot) {
        goTo(robot, ".details");
        for (int i = 0; i < 60; i++) {
            if (focused() instanceof CopyButton button && "复制引用".equals(button.getText())) {
                robot.type(KeyCode.SPACE);
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never came to the citation");
    }

    private static String clipboard() {
        return fx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void fromTheStartToACitationByTheLayerTree(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.DOWN, 2);
        String pointed = fx(() -> atlas.state().hoveredProperty().get());
        assertNotNull(pointed, "the row's feature is lit up on the map");
        robot.type(KeyCode.ENTER);
        waitFor(() -> pointed.equals(atlas.state().view().selection()));
        cite(robot);
        waitFor(() -> String.valueOf(Clipboard.getSystemClipboard().getString()).contains("《纲要》")
                || String.valueOf(Clipboard.getSystemClipboard().getString()).contains("湖城图"));
    }

    @Test
    void fromTheStartToACitationByTheMap(FxRobot robot) {
        fx(() -> {
            CopyButton.copy("");
            return true;
        });
        goTo(robot, ".lc-map");
        assertEquals(atlas.map(), focused());
        robot.type(KeyCode.N);
        String first = fx(() -> atlas.state().hoveredProperty().get());
        assertNotNull(first);
        String name = fx(() -> atlas.map().getAccessibleText());
        robot.type(KeyCode.N);
        assertNotEquals(first, fx(() -> atlas.state().hoveredProperty().get()));
        robot.type(KeyCode.P);
        assertEquals(first, fx(() -> atlas.state().hoveredProperty().get()));
        assertEquals(name, fx(() -> atlas.map().getAccessibleText()));
        robot.type(KeyCode.ENTER);
        waitFor(() -> first.equals(atlas.state().view().selection()));
        cite(robot);
        waitFor(() -> String.valueOf(Clipboard.getSystemClipboard().getString()).contains("湖城图"));
        assertTrue(clipboard().length() > 20, clipboard());
    }

    @Test
    void backAndForwardByButtonsAndKeys(FxRobot robot) {
        LonLat start = fx(() -> atlas.state().viewport().center());
        goTo(robot, ".lc-map");
        robot.type(KeyCode.RIGHT);
        waitFor(() -> atlas.state().canGoBackProperty().get());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        waitFor(() -> Math.abs(atlas.state().viewport().center().lon() - start.lon()) < 1e-6);
        assertTrue(fx(() -> atlas.state().canGoForwardProperty().get()));
        List<Button> buttons = List.copyOf(robot.lookup(".lc-map-button").queryAllAs(Button.class));
        assertEquals(6, buttons.size());
        assertTrue(buttons.get(3).isDisabled(), "nothing to go back to");
        robot.interact(() -> buttons.get(4).fire());
        waitFor(() -> atlas.state().viewport().center().lon() > start.lon() + 1e-6);
        robot.interact(() -> buttons.get(5).fire());
        assertTrue(robot.lookup(".bookmarks").query().isVisible());
    }

    @Test
    void everyControlOfTheRealWindowHasWords() {
        for (Language language : List.of(Language.EN, Language.ZH)) {
            fx(() -> {
                atlas.state().setLanguage(language);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(
                    List.of(),
                    fx(() -> AccessibilityTest.wordless(stage.getScene().getRoot())),
                    language.code());
        }
    }

    @Test
    void anErrorNobodyCaughtIsAProblemWithACodeAndTheWindowGoesOn(FxRobot robot) {
        boolean check = WaitForAsyncUtils.autoCheckException;
        WaitForAsyncUtils.autoCheckException = false;
        try {
            Platform.runLater(() -> {
                throw new IllegalStateException("nobody catches this");
            });
            waitFor(() -> atlas.problems().list().size() == 1);
            assertTrue(fx(() -> atlas.problems().list().get(0).issue().file()).matches("E-[0-9A-F]{4}"));
            assertTrue(fx(() -> atlas.problems().list().get(0).details()).contains("nobody catches this"));
            Button problems = robot.lookup((Node node) -> node instanceof Button button
                            && String.valueOf(button.getText()).startsWith("数据检查"))
                    .queryAs(Button.class);
            assertEquals("数据检查 1", problems.getText());
            robot.interact(problems::fire);
            assertTrue(Texts.of(robot.lookup(".problems").query()).stream()
                    .anyMatch(text -> text.contains("nobody catches this")));
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("on another thread");
            });
            thread.start();
            waitFor(() -> atlas.problems().list().size() == 2);
            robot.type(KeyCode.ESCAPE);
            goTo(robot, ".lc-map");
            robot.type(KeyCode.N).type(KeyCode.ENTER);
            waitFor(() -> selection() != null);
            assertTrue(robot.lookup(".details").query().isVisible(), "the window still works");
        } finally {
            WaitForAsyncUtils.clearExceptions();
            WaitForAsyncUtils.autoCheckException = check;
        }
    }
}
