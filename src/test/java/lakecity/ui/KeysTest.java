package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.ui.control.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window by its keys: list of keys, bookmarks, back and forward, areas. */
@ExtendWith(ApplicationExtension.class)
class KeysTest {
    private static final Bounds NORTH = new Bounds(115.2, 38, 115.8, 38.4);

    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, Language.ZH, Theme.LIGHT);
        fixture.map.setFocusTraversable(true);
        stage.setWidth(MainWindow.WIDTH);
        stage.setHeight(MainWindow.HEIGHT);
    }

    private void shortcut(FxRobot robot, KeyCode modifier, KeyCode code) {
        robot.press(modifier).type(code).release(modifier);
    }

    @Test
    void f1ListsEveryKeyInBothLanguages(FxRobot robot) {
        Node card = robot.lookup(".shortcuts").query();
        for (Language language : List.of(Language.ZH, Language.EN)) {
            robot.interact(() -> fixture.state.setLanguage(language));
            robot.type(KeyCode.F1);
            assertTrue(card.isVisible());
            List<String> texts = Texts.of(card);
            for (Shortcut each : Shortcut.values()) {
                assertFalse(each.shown().isEmpty(), each.name());
                assertTrue(texts.contains(each.shown()), () -> each + " " + texts);
                assertTrue(texts.contains(each.title(Messages.of(language))), () -> each + " " + texts);
            }
            assertEquals(List.of(), Texts.cutOff(card));
            assertTrue(Focus.isWithin(card));
            robot.type(language == Language.ZH ? KeyCode.ESCAPE : KeyCode.F1);
            assertFalse(card.isVisible());
        }
    }

    @Test
    void noKeyMeansTwoThings() {
        Set<String> seen = new java.util.HashSet<>();
        for (Shortcut each : Shortcut.values()) {
            each.keys().ifPresent(keys -> assertTrue(seen.add(keys.getName()), each.name()));
        }
    }

    @Test
    void escGivesTheFocusBack(FxRobot robot) {
        robot.interact(() -> fixture.map.requestFocus());
        robot.type(KeyCode.F1);
        robot.type(KeyCode.ESCAPE);
        assertTrue(fixture.map.isFocused());
        robot.interact(() -> fixture.state.select("R02"));
        robot.type(KeyCode.F1);
        robot.type(KeyCode.ESCAPE);
        assertEquals("R02", fixture.state.view().selection(), "the card went, not the selection");
    }

    @Test
    void aViewIsBookmarkedRenamedGoneToAndDeletedByKeys(FxRobot robot) {
        robot.interact(() -> {
            fixture.state.select("R02");
            fixture.state.show(NORTH);
        });
        shortcut(robot, KeyCode.CONTROL, KeyCode.D);
        Node card = robot.lookup(".bookmarks").query();
        assertTrue(card.isVisible());
        robot.type(KeyCode.ENTER);
        var list = fixture.window.bookmarks().list();
        assertEquals(List.of("石衡沧港城际铁路"), list.stream().map(each -> each.name()).toList());
        assertEquals(List.of(), Texts.cutOff(card));

        robot.interact(() -> robot.lookup(".bookmark-row .icon-button")
                .queryAllAs(javafx.scene.control.Button.class)
                .iterator()
                .next()
                .fire());
        robot.write("north").type(KeyCode.ENTER);
        assertEquals("north", list.get(0).name());

        robot.interact(() -> {
            fixture.state.select(null);
            fixture.state.home();
        });
        robot.interact(() -> robot.lookup(".bookmark-name")
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        assertEquals(NORTH, fixture.state.view().extent());
        assertEquals("R02", fixture.state.view().selection());
        assertFalse(card.isVisible(), "it does not stay in the way");

        shortcut(robot, KeyCode.CONTROL, KeyCode.D);
        robot.interact(() -> new ArrayList<>(
                        robot.lookup(".bookmark-row .icon-button").queryAllAs(javafx.scene.control.Button.class))
                .get(1)
                .fire());
        assertEquals(List.of(), list);
        assertTrue(Texts.of(card).stream().anyMatch(text -> text.startsWith("还没有书签")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(card.isVisible());
    }

    @Test
    void escInTheNameLeavesABookmarkAsItWas(FxRobot robot) {
        robot.interact(() -> fixture.window.bookmarks().add("old", fixture.state.view()));
        shortcut(robot, KeyCode.CONTROL, KeyCode.D);
        robot.interact(() -> robot.lookup(".bookmark-row .icon-button")
                .queryAllAs(javafx.scene.control.Button.class)
                .iterator()
                .next()
                .fire());
        robot.write("new").type(KeyCode.ESCAPE);
        assertEquals("old", fixture.window.bookmarks().list().get(0).name());
        assertTrue(robot.lookup(".bookmarks").query().isVisible());
    }

    @Test
    void linksAreWalkedBackByKeysAndByTheMousesOwnButtons(FxRobot robot) {
        robot.interact(() -> fixture.state.select("R02"));
        robot.interact(() -> fixture.state.select("Z08"));
        shortcut(robot, KeyCode.ALT, KeyCode.LEFT);
        assertEquals("R02", fixture.state.view().selection());
        shortcut(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("Z08", fixture.state.view().selection());
        robot.interact(() -> press(MouseButton.BACK));
        robot.interact(() -> press(MouseButton.BACK));
        assertNull(fixture.state.view().selection());
        robot.interact(() -> press(MouseButton.FORWARD));
        assertEquals("R02", fixture.state.view().selection());
    }

    private void press(MouseButton button) {
        Event.fireEvent(
                fixture.map,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        5,
                        5,
                        5,
                        5,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    @Test
    void f6GoesRoundTheAreasAndCtrlLToTheLayers(FxRobot robot) {
        robot.interact(() -> fixture.state.select("R02"));
        shortcut(robot, KeyCode.CONTROL, KeyCode.L);
        Node tree = robot.lookup(".layer-tree").query();
        assertTrue(tree.isFocused());
        assertTrue(tree.isFocusVisible(), "and one sees it");
        robot.type(KeyCode.F6);
        assertTrue(fixture.map.isFocused());
        List<Node> visited = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            robot.type(KeyCode.F6);
            visited.add(fixture.window.getScene().getFocusOwner());
        }
        assertTrue(
                visited.stream()
                        .anyMatch(node ->
                                Focus.isInside(node, robot.lookup(".details").query())),
                visited::toString);
        assertTrue(visited.stream()
                .anyMatch(
                        node -> Focus.isInside(node, robot.lookup(".status-bar").query())));
        assertTrue(visited.stream()
                .anyMatch(node -> Focus.isInside(node, robot.lookup(".top-bar").query())));
        assertTrue(visited.contains(fixture.map));
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertNotEquals(fixture.map, fixture.window.getScene().getFocusOwner());
    }

    @Test
    void theTabKeyGoesFromTheTopByLayersMapAndDetailsToTheBottom(FxRobot robot) {
        robot.interact(() -> fixture.state.select("R02"));
        robot.interact(() -> robot.lookup(".top-bar .menu-button").query().requestFocus());
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 80 && !order.contains(".status-bar"); i++) {
            robot.type(KeyCode.TAB);
            Node owner = fixture.window.getScene().getFocusOwner();
            assertTrue(owner.isFocusVisible(), () -> "unseen focus: " + owner);
            for (String area : List.of(".top-bar", ".layers-panel", ".details", ".status-bar")) {
                if (Focus.isInside(owner, robot.lookup(area).query()) && !order.contains(area)) {
                    order.add(area);
                }
            }
            if (owner == fixture.map) {
                order.add("map");
            }
        }
        assertEquals(List.of(".top-bar", ".layers-panel", "map", ".details", ".status-bar"), order);
    }

    @Test
    void inANarrowWindowCtrlLOpensTheLayers(FxRobot robot) {
        robot.interact(() -> {
            fixture.window.getScene().getWindow().setWidth(960);
            fixture.window.getScene().getWindow().setHeight(600);
        });
        shortcut(robot, KeyCode.CONTROL, KeyCode.L);
        assertTrue(robot.lookup(".layers-panel").query().isVisible());
        assertTrue(robot.lookup(".layer-tree").query().isFocused());
        robot.type(KeyCode.F1);
        Node card = robot.lookup(".shortcuts").query();
        var box = card.localToScene(card.getLayoutBounds());
        assertTrue(box.getMinX() >= 0 && box.getMaxX() <= 960 && box.getMinY() >= 0 && box.getMaxY() <= 600);
    }
}
