package lakecity.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.export.StoryFormat;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryWork;
import lakecity.i18n.Messages;
import lakecity.story.Story;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Card;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * Exports the open story: what is wanted of it, progress, and what went wrong. It lies over the window while it is open;
 * the map below stays as it is. FX thread.
 */
final class ExportCard extends StackPane {
    private final OpenStory open;
    private final StoryDesk desk;
    private final ExportChoices choices;
    private final ExportRun run;
    private final Sheet card = new Sheet();
    private final ScrollPane scroll;
    private final Label trouble = Labels.wrapping("", "export-trouble");
    private final Label state = Labels.wrapping("", "muted");
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox running = new VBox(4, state, progress);
    private final Button export = Buttons.worded(MaterialDesignT.TRAY_ARROW_UP, "");
    private final Button cancel = new Button();
    private Optional<Path> lastFolder = Optional.empty();
    private Optional<Node> before = Optional.empty();

    /** The card itself, in the look of the others. */
    private static final class Sheet extends Card {
        void show(String title, Node close, Node... content) {
            fill(title, new Node[] {close}, content);
        }
    }

    ExportCard(OpenStory open, StoryDesk desk) {
        this.open = open;
        this.desk = desk;
        getStyleClass().add("export-layer");
        card.getStyleClass().add("export-card");
        choices = new ExportChoices(open, desk, this::enable);
        run = new ExportRun(desk, this::shown);
        scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        progress.setMaxWidth(Double.MAX_VALUE);
        export.getStyleClass().add("accent-button");
        export.setOnAction(event -> ask());
        cancel.getStyleClass().add("worded-button");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> escape());
        getChildren().setAll(card);
        StackPane.setAlignment(card, Pos.CENTER);
        setVisible(false);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        open.historyProperty().addListener((property, old, now) -> {
            if (now == null) {
                close();
            }
        });
        speak();
    }

    /** Opens the card for the story as it is. */
    void open() {
        if (open.story().isEmpty()) {
            return;
        }
        before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        if (!run.isRunning()) {
            trouble("");
            choices.begin();
        }
        speak();
        setVisible(true);
        export.requestFocus();
    }

    /** Ends the export that runs, or closes the card; false when it is closed already. */
    boolean escape() {
        if (!isVisible()) {
            return false;
        }
        if (run.isRunning()) {
            run.cancel();
        } else {
            close();
        }
        return true;
    }

    private void close() {
        if (isVisible()) {
            setVisible(false);
            before.ifPresent(Node::requestFocus);
        }
    }

    private void speak() {
        Messages words = desk.words();
        Button close = Buttons.icon(MaterialDesignC.CLOSE, words.text("control.close"));
        close.setOnAction(event -> escape());
        export.setText(words.text("storytab.export.do"));
        scroll.setAccessibleText(words.text("storytab.export.title"));
        choices.speak(words);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, space, cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        card.show(words.text("storytab.export.title"), close, scroll, trouble, running, buttons);
        enable();
    }

    private void enable() {
        boolean busy = run.isRunning();
        choices.setDisable(busy);
        export.setDisable(busy || !choices.isSound());
        cancel.setText(desk.words().text(busy ? "storytab.export.stop" : "control.cancel"));
        SceneEditor.show(running, busy);
        SceneEditor.show(trouble, !trouble.getText().isEmpty());
    }

    private void trouble(String words) {
        trouble.setText(words);
        enable();
    }

    private void ask() {
        Story story = open.story().orElseThrow();
        StoryFormat format = choices.format();
        Messages words = desk.words();
        Path folder = lastFolder.orElseGet(() -> Path.of(System.getProperty("user.home", ".")));
        String name = open.place().map(StoryPlace::id).orElse(story.id());
        Optional<Path> target =
                switch (format) {
                    case PPTX -> desk.questions().fileToSave(StoryQuestions.FileKind.PPTX, folder, name, words);
                    case PDF -> desk.questions().fileToSave(StoryQuestions.FileKind.PDF, folder, name, words);
                    case PNG -> desk.questions().folder(folder, words);
                };
        target.ifPresent(file -> {
            Path parent = file.toAbsolutePath().getParent();
            Path written = format == StoryFormat.PNG || parent == null ? file : parent;
            lastFolder = Optional.of(written);
            StoryExport options = choices.options();
            Path pictures = open.place().map(StoryPlace::folder).orElse(null);
            trouble("");
            run.start(format, new StoryWork(desk.session().getValue(), story, pictures, options), file, written);
        });
    }

    /** How the export goes. */
    private void shown(ExportRun.Progress now) {
        progress.setProgress(now.share());
        state.setText(now.words());
        if (now.isDone()) {
            trouble.setText(now.trouble());
            enable();
            if (now.trouble().isEmpty() && now.isWritten()) {
                close();
            }
        } else {
            enable();
        }
    }
}
