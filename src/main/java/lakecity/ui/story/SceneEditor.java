package lakecity.ui.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import lakecity.story.Scene.CaptionSide;
import lakecity.story.StoryEdit;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The words of the chosen scene in one language, how long it stands, and where its caption is. FX thread. */
final class SceneEditor extends VBox {
    private final OpenStory open;
    private final StoryDesk desk;
    private final SceneActions actions;
    private final SceneFields fields;
    private final Label head = Labels.wrapping("", "section-title");
    private final Label message = Labels.wrapping("", "muted");
    private final Segments<Language> languages;
    private final Segments<CaptionSide> sides;
    private final Label sideName = Labels.line("", "field-name");
    private final FlowPane sideLine = new FlowPane(8, 4, sideName);
    private final Button picture = Buttons.worded(MaterialDesignI.IMAGE_OUTLINE, "");
    private final Label pictureName = Labels.wrapping("", "muted");
    private final VBox pictureLine = new VBox(4, pictureName, picture);
    private final Button fold = Buttons.icon(MaterialDesignC.CHEVRON_DOWN, "");
    private final SimpleBooleanProperty folded = new SimpleBooleanProperty(false);
    private final VBox body = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(body);

    SceneEditor(OpenStory open, StoryDesk desk, SceneActions actions) {
        this.open = open;
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("scene-editor");
        fields = new SceneFields(open, desk);
        languages = new Segments<>(List.of(Language.ZH, Language.EN), this::write);
        sides = new Segments<>(
                List.of(CaptionSide.AUTO, CaptionSide.LEFT, CaptionSide.RIGHT),
                side -> open.scene().ifPresent(scene -> open.apply(StoryEdit.side(scene.id(), side))));
        sideLine.getChildren().add(sides);
        sideLine.setAlignment(Pos.CENTER_LEFT);
        picture.setOnAction(event -> open.scene().ifPresent(actions::replacePicture));
        fold.setOnAction(event -> folded.set(!folded.get()));
        folded.addListener((property, old, now) -> speak());
        build();
        open.historyProperty().addListener((property, old, now) -> follow());
        open.chosenProperty().addListener((property, old, now) -> follow());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                write(now.language());
                speak();
            }
        });
        write(desk.state().view().language());
        speak();
    }

    private void build() {
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox line = new HBox(8, head, languages, fold);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("editor-head");
        body.getStyleClass().add("editor-body");
        body.getChildren().setAll(message, pictureLine);
        body.getChildren().addAll(fields.nodes());
        body.getChildren().add(sideLine);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(line, scroll);
    }

    /** Puts the focus into the title. */
    void begin() {
        folded.set(false);
        fields.begin();
    }

    private void write(Language language) {
        Language written = language == Language.EN ? Language.EN : Language.ZH;
        languages.choose(written);
        fields.write(written);
        follow();
    }

    private void follow() {
        Messages words = desk.words();
        Optional<Scene> scene = open.scene();
        int chosen = open.chosen().size();
        head.setText(scene.map(one -> words.text(
                        "storytab.editor.head",
                        open.story().map(story -> story.indexOf(one.id()) + 1).orElse(0),
                        words.text(SceneWords.key(one.kind()))))
                .orElse(words.text("storytab.editor")));
        message.setText(words.text(chosen > 1 ? "storytab.editor.many" : "storytab.editor.none", chosen));
        boolean hasCaption = scene.map(one -> one.kind() != Scene.Kind.BLACK).orElse(false);
        boolean hasSide = scene.map(SceneActions::hasView).orElse(false);
        boolean isPicture = scene.map(one -> one.kind() == Scene.Kind.PICTURE).orElse(false);
        show(message, scene.isEmpty());
        show(languages, scene.isPresent());
        show(sideLine, hasSide);
        show(pictureLine, isPicture);
        fields.show(scene, hasCaption);
        scene.ifPresent(one -> {
            sides.choose(one.side());
            pictureName.setText(one.picture());
        });
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void speak() {
        Messages words = desk.words();
        languages.speak(
                words.text("storytab.editor.language"),
                Map.of(
                        Language.ZH, words.text("storytab.editor.zh"),
                        Language.EN, words.text("storytab.editor.en")));
        sideName.setText(words.text("storytab.side"));
        sides.speak(
                words.text("storytab.side"),
                Map.of(
                        CaptionSide.AUTO, words.text("storytab.side.auto"),
                        CaptionSide.LEFT, words.text("storytab.side.left"),
                        CaptionSide.RIGHT, words.text("storytab.side.right")));
        picture.setText(words.text("storytab.picture.replace"));
        fold.setGraphic(new FontIcon(folded.get() ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        Buttons.describe(fold, words.text(folded.get() ? "storytab.editor.unfold" : "storytab.editor.fold"), null);
        scroll.setAccessibleText(words.text("storytab.editor"));
        show(scroll, !folded.get());
        setMaxHeight(folded.get() ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
        fields.speak(words);
        follow();
    }
}
