package lakecity.ui.present;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The window of the room: a whole screen, or a window to rehearse in. FX thread. */
final class RoomWindow {
    private static final List<EventType<? extends Event>> BY_HAND =
            List.of(ScrollEvent.SCROLL, ZoomEvent.ZOOM, MouseEvent.MOUSE_DRAGGED);

    private static final double START_WIDTH = 960;
    private static final double START_HEIGHT = 540;

    private final Stage stage;
    private final Region map;
    private final EventHandler<Event> hand;
    private final RoomPane pane;
    private final boolean rehearsal;
    private final Venue venue;

    /**
     * @param keys told of every key
     * @param wandered told when the map is moved by hand
     * @param closed told when the window was closed from outside
     */
    RoomWindow(
            RoomPane pane,
            Region map,
            boolean rehearsal,
            Venue venue,
            Consumer<KeyEvent> keys,
            Runnable wandered,
            Runnable closed) {
        this.pane = pane;
        this.rehearsal = rehearsal;
        this.venue = venue;
        stage = new Stage(rehearsal ? StageStyle.DECORATED : StageStyle.UNDECORATED);
        Scene scene = new Scene(pane, START_WIDTH, START_HEIGHT, Color.BLACK);
        venue.dress().accept(scene);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                keys.accept(event);
            } else {
                event.consume();
            }
        });
        this.map = map;
        hand = event -> wandered.run();
        BY_HAND.forEach(type -> map.addEventFilter(type, hand));
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
    }

    void setTitle(String title) {
        stage.setTitle(title);
    }

    RoomPane pane() {
        return pane;
    }

    Stage stage() {
        return stage;
    }

    /** Takes a place: a screen as a whole, or a window on one. */
    void take(Rectangle2D area) {
        boolean isThere = stage.isShowing()
                && stage.getX() == area.getMinX()
                && stage.getY() == area.getMinY()
                && stage.getWidth() == area.getWidth()
                && stage.getHeight() == area.getHeight();
        if (isThere) {
            return;
        }
        stage.setFullScreen(false);
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        venue.displays().open(stage, !rehearsal);
        front();
    }

    /** Brings the keys back to the room's window. */
    void front() {
        stage.toFront();
        stage.requestFocus();
        pane.requestFocus();
    }

    /** Lets go of the map, which is taken back after that. */
    void close() {
        BY_HAND.forEach(type -> map.removeEventFilter(type, hand));
        stage.hide();
    }
}
