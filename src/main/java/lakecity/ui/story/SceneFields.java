package lakecity.ui.story;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import lakecity.story.StoryEdit;
import lakecity.ui.control.Labels;

/**
 * The fields of one scene. What is typed in one of them is one step of the history; an empty one shows the words of the
 * other language. FX thread.
 */
final class SceneFields {
    private static final String SECONDS = "\\d{0,4}([.]\\d?)?";

    private final OpenStory open;
    private final TextField title = new TextField();
    private final TextArea caption = area(3);
    private final TextArea notes = area(3);
    private final TextField seconds = new TextField();
    private final Label titleName = name(title);
    private final Label captionName = name(caption);
    private final Label notesName = name(notes);
    private final Label secondsName = name(seconds);
    private final Label secondsUnit = Labels.line("", "muted");
    private final VBox captionBox = new VBox(3, captionName, caption);
    private final VBox textBox = new VBox(8);
    private Language written = Language.ZH;
    private String shown = "";
    private boolean following;
    private boolean begun;

    SceneFields(OpenStory open, StoryDesk desk) {
        this.open = open;
        HBox time = new HBox(8, secondsName, seconds, secondsUnit);
        time.setAlignment(Pos.CENTER_LEFT);
        seconds.getStyleClass().add("seconds-field");
        seconds.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replace(',', '.'));
            return change.getControlNewText().matches(SECONDS) ? change : null;
        }));
        VBox titleBox = new VBox(3, titleName, title);
        VBox notesBox = new VBox(3, notesName, notes);
        textBox.getChildren().setAll(titleBox, captionBox, notesBox, time);
        for (TextInputControl each : List.of(title, caption, notes)) {
            each.textProperty().addListener((property, old, now) -> typed());
        }
        seconds.textProperty().addListener((property, old, now) -> timed());
        for (TextInputControl each : List.of(title, caption, notes, seconds)) {
            each.getStyleClass().add("scene-field");
            each.focusedProperty().addListener((property, old, now) -> begun = false);
        }
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        area.getStyleClass().add("scene-area");
        return area;
    }

    private static Label name(Node field) {
        Label name = Labels.line("", "field-name");
        name.setLabelFor(field);
        return name;
    }

    List<Node> nodes() {
        return List.of(textBox);
    }

    void begin() {
        title.requestFocus();
        title.selectAll();
    }

    /** Shows and writes one language. */
    void write(Language language) {
        written = language;
        begun = false;
    }

    void speak(Messages words) {
        titleName.setText(words.text("storytab.field.title"));
        captionName.setText(words.text("storytab.field.caption"));
        notesName.setText(words.text("storytab.field.notes"));
        secondsName.setText(words.text("storytab.field.seconds"));
        secondsUnit.setText(words.text("storytab.field.seconds.unit"));
        seconds.setPromptText(words.text("storytab.field.seconds.usual"));
        title.setAccessibleText(words.text("storytab.field.title"));
        caption.setAccessibleText(words.text("storytab.field.caption"));
        notes.setAccessibleText(words.text("storytab.field.notes"));
        seconds.setAccessibleText(words.text("storytab.field.seconds"));
    }

    /** Follows the scene; where a field has the same words already, its cursor stays. */
    void show(Optional<Scene> scene, boolean hasCaption) {
        SceneEditor.show(textBox, scene.isPresent());
        SceneEditor.show(captionBox, hasCaption);
        scene.ifPresent(now -> {
            following = true;
            if (!now.id().equals(shown)) {
                shown = now.id();
                begun = false;
            }
            follow(title, now.title());
            follow(caption, now.caption());
            follow(notes, now.notes());
            if (value() != now.seconds()) {
                seconds.setText(SceneWords.number(now.seconds()));
            }
            following = false;
        });
    }

    private void follow(TextInputControl field, LocalText text) {
        String own = written == Language.EN ? text.en() : text.zh();
        if (!field.getText().equals(own)) {
            field.setText(own);
        }
        field.setPromptText(written == Language.EN ? text.zh() : text.en());
    }

    private void typed() {
        if (!following) {
            open.scene()
                    .ifPresent(scene -> step(StoryEdit.texts(
                            scene.id(),
                            with(scene.title(), title.getText()),
                            with(scene.caption(), caption.getText()),
                            with(scene.notes(), notes.getText()))));
        }
    }

    private void timed() {
        if (!following) {
            open.scene().ifPresent(scene -> step(StoryEdit.seconds(scene.id(), value())));
        }
    }

    /** The first letter typed into a field is a step of its own, what follows belongs to it. */
    private void step(StoryEdit edit) {
        boolean more = begun;
        begun = true;
        if (more) {
            open.amend(edit);
        } else {
            open.apply(edit);
        }
    }

    private double value() {
        String text = seconds.getText();
        return text.isEmpty() || text.equals(".") ? 0 : Double.parseDouble(text);
    }

    private LocalText with(LocalText old, String text) {
        return written == Language.EN ? new LocalText(old.zh(), text) : new LocalText(text, old.en());
    }
}
