package lakecity.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;
import lakecity.story.Frame.Blank;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.view.Annotation;
import lakecity.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Presenting with the keys of a clicker, a clock that the test drives, and screens that come and go. */
@ExtendWith(ApplicationExtension.class)
class PresentationTest {
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

    private void present() {
        on(() -> assertTrue(fixture.presenting.start()));
    }

    private int index() {
        return fixture.frame().index();
    }

    @Test
    void aWholeStoryThereAndBackByTheKeysOfAClicker() {
        present();
        on(() -> {
            assertEquals(0, index());
            List<KeyCode> forward =
                    List.of(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER, KeyCode.N);
            for (int i = 0; i < forward.size(); i++) {
                fixture.press(forward.get(i));
                fixture.map.land();
                assertEquals(i + 1, index(), forward.get(i) + "");
            }
            fixture.press(KeyCode.PAGE_DOWN, KeyCode.SPACE);
            assertEquals(6, index(), "never loops");
            List<KeyCode> back =
                    List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.BACK_SPACE, KeyCode.P, KeyCode.PAGE_UP);
            for (int i = 0; i < back.size(); i++) {
                fixture.press(back.get(i));
                fixture.map.land();
                assertEquals(5 - i, index(), back.get(i) + "");
            }
            fixture.press(KeyCode.PAGE_UP);
            assertEquals(0, index(), "never loops");
            fixture.press(KeyCode.END);
            assertEquals(6, index());
            fixture.press(KeyCode.HOME);
            assertEquals(0, index());
            fixture.press(KeyCode.F5, KeyCode.TAB, KeyCode.F1, KeyCode.X);
            assertEquals(0, index(), "other keys do nothing");
        });
    }

    @Test
    void aNumberAndEnterJumps() {
        present();
        on(() -> {
            fixture.press(KeyCode.DIGIT0, KeyCode.NUMPAD6);
            assertEquals("06", fixture.frame().typed());
            assertTrue(fixture.talk().room().pane().lookup(".lc-typed").isVisible());
            fixture.press(KeyCode.ENTER);
            assertEquals(5, index());
            assertFalse(fixture.map.isMoving(), "a jump is no flight");
            fixture.press(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
            assertEquals(5, index(), "there is no such scene");
        });
    }

    @Test
    void aSceneTurnsOnNoTilesFromANetwork() {
        on(() -> {
            View online =
                    fixture.state.view().withBase("server", 1).withSource(1, new Annotation("names-from-a-server", 1));
            Scene scene =
                    Scene.of("s1", Scene.Kind.MAP, new LocalText("图", "Map")).withView(online);
            Story story = new Story("net", "sample", new LocalText("网", "Net"), List.of(scene), Map.of());
            fixture.presenting.storiesProperty().set(List.of(new Show(story, null, 0)));
        });
        present();
        on(() -> {
            assertEquals(View.EMBEDDED, fixture.state.view().baseMap());
            assertEquals(Annotation.NONE, fixture.state.view().annotation());
        });
    }

    @Test
    void aSecondPressEndsTheFlight() {
        present();
        on(() -> {
            fixture.next();
            fixture.press(KeyCode.PAGE_DOWN);
            assertTrue(fixture.map.isMoving());
            assertTrue(fixture.frame().flying());
            fixture.press(KeyCode.PAGE_DOWN);
            assertFalse(fixture.map.isMoving());
            assertEquals(2, index(), "the press ended the flight and no more");
            fixture.press(KeyCode.PAGE_DOWN);
            assertEquals(3, index());
        });
    }

    @Test
    void blackAndWhiteCoverTheRoom() {
        present();
        on(() -> {
            fixture.press(KeyCode.PERIOD);
            assertEquals(Blank.BLACK, fixture.frame().blank());
            assertTrue(cover("lc-black"));
            fixture.press(KeyCode.W);
            assertTrue(cover("lc-white"));
            fixture.press(KeyCode.W);
            assertEquals(Blank.NONE, fixture.frame().blank());
            fixture.press(KeyCode.B, KeyCode.PAGE_DOWN);
            assertEquals(Blank.NONE, fixture.frame().blank());
            assertEquals(0, index(), "the first press uncovers");
        });
    }

    private boolean cover(String style) {
        return fixture.talk().room().pane().getChildrenUnmodifiable().stream()
                .anyMatch(node -> node.isVisible() && node.getStyleClass().equals(List.of(style)));
    }

    @Test
    void whoWandersOffComesBackWithNext() {
        present();
        on(() -> {
            fixture.next();
            View scene = fixture.state.view();
            Event.fireEvent(fixture.map.node, scroll());
            fixture.map.rest(fixture.state.view().viewport(960, 540).withCenter(new LonLat(116.2, 38)));
            assertTrue(fixture.frame().wandering());
            fixture.press(KeyCode.PAGE_DOWN);
            fixture.map.land();
            assertEquals(1, index(), "back to the scene first");
            assertFalse(fixture.frame().wandering());
            assertEquals(scene.center().lon(), fixture.state.view().center().lon(), 1e-9);
            fixture.state.select("R02");
            assertTrue(fixture.frame().wandering(), "choosing something is wandering");
            fixture.press(KeyCode.PAGE_DOWN);
            fixture.map.land();
            assertNull(fixture.state.view().selection());
            fixture.next();
            assertEquals(2, index());
        });
    }

    private ScrollEvent scroll() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void escPutsEverythingBackAndRemembersWhereOneWas() {
        View[] before = new View[1];
        on(() -> {
            fixture.state.select("A04");
            fixture.state.setLayerVisible("parks", false);
            before[0] = fixture.state.view();
        });
        boolean couldGoBack = fixture.state.canGoBackProperty().get();
        present();
        on(() -> {
            fixture.next();
            fixture.next();
            assertEquals("R02", fixture.state.view().selection());
            fixture.press(KeyCode.ESCAPE);
            assertFalse(fixture.presenting.presentsProperty().get());
            assertFalse(fixture.map.isLent);
            assertEquals(1, fixture.map.factor);
            View now = fixture.state.view();
            assertEquals(before[0], now.withExtent(before[0].center(), before[0].extent()));
            assertEquals(before[0].center().lon(), now.center().lon(), 1e-9);
            assertEquals(couldGoBack, fixture.state.canGoBackProperty().get(), "scenes are no steps of one's own");
            assertFalse(fixture.displays.isFollowed());
            assertTrue(fixture.ticks.isEmpty());
            assertTrue(fixture.presenting.startHere());
            assertEquals(2, index(), "goes on where one stopped");
        });
    }

    @Test
    void aSceneWithSomethingMissingTellsTheSpeakerAndGoesOn() {
        present();
        on(() -> {
            fixture.next();
            fixture.next();
            assertEquals(1, fixture.frame().faults().size());
            Node warnings = fixture.talk().speaker().orElseThrow().pane().lookup(".lc-speaker-warnings");
            assertTrue(warnings.isVisible());
            assertTrue(((Label) warnings).getText().contains("ghost"));
            assertTrue(texts(fixture.talk().room().pane()).noneMatch(text -> text.contains("ghost")));
            fixture.next();
            assertTrue(((Label) warnings).getText().contains("lost.png"));
            fixture.next();
            assertEquals(4, index());
            assertFalse(warnings.isVisible());
        });
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = node instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
        return node instanceof javafx.scene.Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(PresentationTest::texts))
                : own;
    }

    @Test
    void screensThatComeAndGoDoNoHarm() {
        present();
        on(() -> {
            assertEquals(
                    PresentFixture.WALL.getMinX(), fixture.talk().room().stage().getX());
            assertTrue(fixture.talk().speaker().isPresent());
            fixture.next();
            fixture.displays.become(PresentFixture.LAPTOP);
            assertEquals(
                    PresentFixture.LAPTOP.getMinX(),
                    fixture.talk().room().stage().getX());
            assertTrue(fixture.talk().speaker().isEmpty(), "the speaker's window closes");
            fixture.displays.become();
            fixture.next();
            assertEquals(2, index(), "the show goes on");
            fixture.displays.become(PresentFixture.WALL, PresentFixture.LAPTOP);
            assertTrue(fixture.talk().speaker().isPresent(), "the speaker's window is back");
            assertEquals(0, fixture.talk().room().stage().getX(), "the main screen is another one now");
            fixture.talk().swap();
            assertEquals(
                    PresentFixture.WALL.getMinX(), fixture.talk().room().stage().getX());
            assertEquals(2, index());
        });
    }

    @Test
    void itPlaysByItselfOnlyWhenAsked() {
        present();
        on(() -> {
            fixture.pass(600);
            assertEquals(0, index(), "nobody asked");
            fixture.press(KeyCode.A);
            assertTrue(fixture.frame().playing());
            fixture.pass(16);
            assertEquals(1, index());
            fixture.pass(9);
            assertEquals(1, index());
            fixture.pass(1.5);
            assertEquals(2, index());
            fixture.map.land();
            fixture.pass(5.5);
            assertEquals(3, index());
            fixture.press(KeyCode.A);
            fixture.pass(60);
            assertEquals(3, index(), "stopped");
            assertEquals(600 + 16 + 9 + 1.5 + 5.5 + 60, fixture.talk().timer().seconds(), 1e-6);
        });
    }

    @Test
    void theTimerIsPausedAndSetBack() {
        present();
        on(() -> {
            fixture.pass(65);
            SpeakerPane pane = fixture.talk().speaker().orElseThrow().pane();
            assertEquals("1:05", ((Label) pane.lookup(".lc-speaker-time")).getText());
            fixture.talk().toggleTimer();
            fixture.pass(10);
            assertEquals("1:05", ((Label) pane.lookup(".lc-speaker-time")).getText());
            fixture.talk().resetTimer();
            fixture.talk().toggleTimer();
            fixture.pass(3725);
            assertEquals("1:02:05", ((Label) pane.lookup(".lc-speaker-time")).getText());
        });
    }

    @Test
    void theCursorHidesAndTheCaptionFolds() {
        present();
        on(() -> {
            fixture.next();
            RoomPane room = fixture.talk().room().pane();
            fixture.pass(2.9);
            assertNull(room.getCursor());
            fixture.pass(0.2);
            assertEquals(Cursor.NONE, room.getCursor());
            Event.fireEvent(room, mouse(MouseEvent.MOUSE_MOVED, 3, 3));
            assertNull(room.getCursor());
            Node caption = room.lookup(".lc-plate-caption");
            assertTrue(caption.isVisible());
            fixture.press(KeyCode.C);
            assertFalse(caption.isVisible());
            fixture.next();
            assertFalse(room.lookup(".lc-plate-caption").isVisible(), "until it is unfolded");
            fixture.press(KeyCode.C);
            assertTrue(room.lookup(".lc-plate-caption").isVisible());
        });
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type, x, y, x, y, null, 0, false, false, false, false, true, false, false, true, false, false, null);
    }

    @Test
    void captionsAndNamesAreLargeEnoughForTheBackRow() {
        on(() -> fixture.displays.become(PresentFixture.LAPTOP, new Rectangle2D(0, 0, 1920, 1080)));
        present();
        on(() -> {
            fixture.next();
            RoomPane room = fixture.talk().room().pane();
            room.resize(1920, 1080);
            room.applyCss();
            room.layout();
            assertTrue(11 * fixture.map.factor >= 18, "the smallest name is 11 pixels high: " + fixture.map.factor);
            double points = ((Label) room.lookup(".lc-plate-caption")).getFont().getSize() * 0.75;
            assertTrue(points >= 20, points + " pt");
            fixture.press(KeyCode.H);
            room.applyCss();
            room.layout();
            assertTrue(fixture.map.isStrong);
            assertTrue(11 * fixture.map.factor >= 22);
        });
    }

    @Test
    void theWindowComesBackEvenWhenPresentingFails() {
        on(() -> {
            fixture.map.fault = Optional.of(new IllegalStateException("no such screen"));
            fixture.presenting.start();
            assertFalse(fixture.map.isLent);
            assertTrue(fixture.presenting.running().isEmpty());
            assertEquals(1, fixture.problems.list().size());
        });
    }

    @Test
    void theSpeakerSeesNotesAndWhatComesNextAndJumps() {
        present();
        on(() -> {
            fixture.next();
            SpeakerPane pane = fixture.talk().speaker().orElseThrow().pane();
            pane.applyCss();
            pane.layout();
            List<String> read = texts(pane).toList();
            assertTrue(read.contains("讲稿 s2"), read::toString);
            assertTrue(read.stream().anyMatch(text -> text.contains("标题 s3")), read::toString);
            Event.fireEvent(pane, PresentFixture.pressed(KeyCode.END));
            assertEquals(6, index(), "the clicker works in this window too");
            fixture.talk().jump(4);
            assertEquals(4, index());
            ((Button) pane.lookupAll(".worded-button").stream()
                            .filter(node -> node instanceof Button button
                                    && button.getText().equals("结束演示"))
                            .findFirst()
                            .orElseThrow())
                    .fire();
            assertTrue(fixture.presenting.running().isEmpty());
        });
    }
}
