package lakecity.ui.present;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.story.Frame;
import lakecity.story.Scene;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.view.View;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What the speaker sees: this scene and the next, notes, time, what is missing, and all scenes to jump to. FX thread. */
final class SpeakerPane extends BorderPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double LEAST_NOTES = 14;
    private static final double MOST_NOTES = 44;

    private final Presentation talk;
    private final Messages words;
    private final Label number = Labels.line("", "lc-speaker-number");
    private final Label time = Labels.line("", "lc-speaker-time");
    private final Label clock = Labels.line("", "lc-speaker-clock");
    private final Button pause;
    private final SceneView present;
    private final SceneView next;
    private final Label now = Labels.line("", "heading");
    private final Label state = Labels.line("", "lc-speaker-state");
    private final Label nextTitle = Labels.line("", "heading");
    private final Label warnings = Labels.wrapping("", "lc-speaker-warnings");
    private final Label notes = Labels.wrapping("", "lc-speaker-notes");
    private final SpeakerKeys keys;
    private final SceneList scenes;
    private double notesSize = 20;
    private boolean timerRuns = true;

    SpeakerPane(Presentation talk, Show show, Venue venue) {
        this.talk = talk;
        words = talk.words();
        getStyleClass().add("lc-speaker");
        getStylesheets().add(String.valueOf(SpeakerPane.class.getResource("/lakecity/ui/present.css")));
        Map<View, Image> shelf = SceneView.shelf();
        present = new SceneView(show, venue, shelf);
        next = new SceneView(show, venue, shelf);
        keys = new SpeakerKeys(talk);
        scenes = new SceneList(show.story(), words, talk::jump);
        pause = button(MaterialDesignP.PAUSE, "present.timer.pause", talk::toggleTimer);
        setTop(top(show));
        setCenter(middle());
        setBottom(keys);
    }

    private Node top(Show show) {
        Label title = Labels.line(show.story().title().primary(words.language()), "title");
        title.setMinWidth(0);
        Button reset = button(MaterialDesignR.RESTART, "present.timer.reset", talk::resetTimer);
        HBox top = new HBox(16, title, space(), number, space(), new HBox(4, time, pause, reset), clock);
        top.getStyleClass().add("lc-speaker-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Node middle() {
        HBox nowLine = new HBox(8, now, space(), state);
        now.setMinWidth(0);
        nextTitle.setMinWidth(0);
        VBox left = new VBox(8, nowLine, present, warnings, scenes);
        VBox.setVgrow(scenes, Priority.ALWAYS);
        Button smaller = button(MaterialDesignM.MINUS, "present.notes.smaller", () -> resize(-2));
        Button larger = button(MaterialDesignP.PLUS, "present.notes.larger", () -> resize(2));
        HBox notesLine = new HBox(4, Labels.line(words.text("present.notes"), "heading"), space(), smaller, larger);
        notesLine.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(60);
        scroll.setPrefHeight(120);
        scroll.setFocusTraversable(false);
        VBox right = new VBox(8, nextTitle, next, notesLine, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        GridPane middle = new GridPane();
        middle.getStyleClass().add("lc-speaker-middle");
        middle.getColumnConstraints().setAll(share(58), share(42));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        middle.getRowConstraints().setAll(row);
        middle.addRow(0, left, right);
        resize(0);
        return middle;
    }

    /** Shows a frame. */
    void show(Frame frame, List<Scene> upcoming, TalkTimer timer) {
        number.setText(words.text("present.number", frame.index() + 1, frame.count()));
        time.setText(timer.words());
        clock.setText(LocalTime.now().format(CLOCK));
        if (timer.runs() != timerRuns) {
            timerRuns = timer.runs();
            pause.setGraphic(
                    new org.kordamp.ikonli.javafx.FontIcon(timerRuns ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
            Buttons.describe(pause, words.text(timerRuns ? "present.timer.pause" : "present.timer.start"), null);
        }
        now.setText(title(frame.scene()));
        state.setText(said(frame));
        warnings.setText(String.join(
                "\n",
                frame.faults().stream()
                        .map(fault -> fault.primary(words.language()))
                        .toList()));
        warnings.setVisible(!frame.faults().isEmpty());
        warnings.setManaged(!frame.faults().isEmpty());
        String read = frame.scene().notes().primary(words.language());
        notes.setText(read.isEmpty() ? words.text("present.notes.none") : read);
        nextTitle.setText(
                upcoming.isEmpty() ? words.text("present.last") : words.text("present.next", title(upcoming.get(0))));
        keys.show(frame);
        scenes.show(frame.index());
        if (!frame.flying()) {
            // Painting must not make a flight stumble.
            present.show(frame.scene());
            next.show(upcoming.isEmpty() ? null : upcoming.get(0));
        }
    }

    /** What is other than usual on the room's screen, in a few words. */
    private String said(Frame frame) {
        if (frame.blank() != Frame.Blank.NONE) {
            return words.text(frame.blank() == Frame.Blank.BLACK ? "present.is-black" : "present.is-white");
        }
        if (!frame.typed().isEmpty()) {
            return words.text("present.is-typed", frame.typed());
        }
        if (frame.wandering()) {
            return words.text("present.is-wandering");
        }
        return frame.playing() ? words.text("present.is-playing", (int) Math.ceil(frame.left())) : "";
    }

    private String title(Scene scene) {
        return SceneList.title(scene, words);
    }

    void close() {
        present.close();
        next.close();
    }

    private void resize(double by) {
        notesSize = Math.max(LEAST_NOTES, Math.min(MOST_NOTES, notesSize + by));
        notes.setStyle("-fx-font-size: %.0fpx".formatted(notesSize));
    }

    private Button button(Ikon icon, String key, Runnable action) {
        Button button = Buttons.icon(icon, words.text(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
