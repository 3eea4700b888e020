package lakecity.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import lakecity.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The caption is dragged and folded in the room, and how one presents is remembered. */
@ExtendWith(ApplicationExtension.class)
class CaptionPlateTest {
    private PresentFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new PresentFixture();
    }

    @AfterEach
    void stop() {
        on(() -> fixture.presenting.stop());
    }

    private static void on(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private RoomPane room() {
        RoomPane room = fixture.talk().room().pane();
        room.resize(1280, 720);
        room.applyCss();
        room.layout();
        return room;
    }

    private Node plate() {
        return room().lookup(".lc-plate");
    }

    private Point2D place() {
        return new Point2D(plate().getLayoutX(), plate().getLayoutY());
    }

    /** Takes the caption near its corner and moves the mouse by so much. */
    private void drag(double dx, double dy) {
        Node plate = plate();
        fire(plate, MouseEvent.MOUSE_PRESSED, 12, 9);
        fire(plate, MouseEvent.MOUSE_DRAGGED, 12 + dx, 9 + dy);
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    @Test
    void itStaysWhereItWasDraggedInThatScene() {
        on(() -> {
            fixture.presenting.start();
            fixture.next();
            Point2D first = place();
            drag(200, 150);
            Point2D dragged = place();
            assertEquals(first.add(200, 150), dragged);
            assertFalse(fixture.frame().wandering(), "dragging the caption is not wandering");
            fixture.next();
            assertNotEquals(dragged, place(), "another scene has its own");
            fixture.press(KeyCode.PAGE_UP);
            fixture.map.land();
            assertEquals(dragged, place());
        });
    }

    @Test
    void itCannotBeDraggedOutOfTheRoom() {
        on(() -> {
            fixture.presenting.start();
            fixture.next();
            drag(5000, 5000);
            Node plate = plate();
            assertEquals(1280, place().getX() + plate.getLayoutBounds().getWidth(), 1);
            assertEquals(720, place().getY() + plate.getLayoutBounds().getHeight(), 1);
            drag(-9000, -9000);
            assertEquals(Point2D.ZERO, place());
        });
    }

    @Test
    void foldedItKeepsItsTitleAndPlaceAndTakesLessRoom() {
        on(() -> {
            fixture.presenting.start();
            fixture.next();
            drag(100, 60);
            Point2D place = place();
            double height = plate().getLayoutBounds().getHeight();
            ((Button) plate().lookup(".icon-button")).fire();
            assertTrue(plate().lookup(".lc-plate-title").isVisible());
            assertFalse(plate().lookup(".lc-plate-caption").isVisible());
            assertTrue(plate().getLayoutBounds().getHeight() < height);
            assertEquals(place, place());
            fixture.press(KeyCode.C);
            assertTrue(plate().lookup(".lc-plate-caption").isVisible());
            assertEquals(height, plate().getLayoutBounds().getHeight(), 1);
        });
    }

    @Test
    void whatItRestsOnIsReadInTwentyPoints() {
        on(() -> {
            fixture.presenting.start();
            fixture.next();
            fixture.next();
            RoomPane room = room();
            room.resize(1920, 1080);
            room.applyCss();
            room.layout();
            Label sources = (Label) room.lookup(".lc-plate-sources");
            assertTrue(sources.getText().startsWith("来源："), sources.getText());
            assertTrue(sources.getFont().getSize() * 0.75 >= 20, sources.getFont() + "");
        });
    }

    @Test
    void howOnePresentsIsRememberedButNeverThatItPlays() {
        Settings settings = new Settings();
        on(() -> {
            settings.hall().set(true);
            settings.speaker().set("off");
            settings.showOnMain().set(true);
            fixture.presenting.remember(settings);
            fixture.presenting.start();
            assertTrue(fixture.map.isStrong);
            assertTrue(fixture.talk().speaker().isEmpty());
            assertEquals(
                    PresentFixture.LAPTOP.getMinX(),
                    fixture.talk().room().stage().getX());
            assertFalse(fixture.frame().playing());
            fixture.press(KeyCode.H, KeyCode.A);
            assertTrue(fixture.frame().playing());
            fixture.talk().swap();
            fixture.presenting.speakerProperty().set(Seats.Wish.ON);
            fixture.presenting.stop();
            assertFalse(settings.hall().get());
            assertFalse(settings.showOnMain().get());
            assertEquals("on", settings.speaker().get());
            fixture.presenting.start();
            assertFalse(fixture.frame().playing(), "asked for each time");
        });
    }
}
