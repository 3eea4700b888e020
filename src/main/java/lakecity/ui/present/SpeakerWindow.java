package lakecity.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import lakecity.story.Frame;
import lakecity.story.Scene;

/** The window of the speaker. The keys of the clicker work in it as in the room's. FX thread. */
final class SpeakerWindow {
    private final Stage stage = new Stage();
    private final SpeakerPane pane;
    private final Displays displays;

    SpeakerWindow(Presentation talk, Show show, Venue venue) {
        displays = venue.displays();
        pane = new SpeakerPane(talk, show, venue);
        javafx.scene.Scene scene = new javafx.scene.Scene(pane);
        venue.dress().accept(scene);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                talk.key(event);
            } else {
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setTitle(talk.words().text("present.speaker.title"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            talk.end();
        });
    }

    Stage stage() {
        return stage;
    }

    SpeakerPane pane() {
        return pane;
    }

    /** Takes a place: a screen of its own, or a part of one. */
    void take(Rectangle2D area) {
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        displays.open(stage, false);
    }

    void show(Frame frame, List<Scene> upcoming, TalkTimer timer) {
        pane.show(frame, upcoming, timer);
    }

    void close() {
        pane.close();
        stage.hide();
    }
}
