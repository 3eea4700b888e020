package lakecity.ui.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import lakecity.export.StoryFormat;
import lakecity.export.scene.HandoutPage;
import lakecity.export.scene.StoryExport;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** What the user wants of an export; what makes no difference to a format is not shown. FX thread. */
final class ExportChoices extends VBox {
    private static final Map<String, int[]> SHAPES = shapes();

    private final OpenStory open;
    private final StoryDesk desk;
    private final Runnable changed;
    private final Segments<StoryFormat> formats =
            new Segments<>(List.of(StoryFormat.PPTX, StoryFormat.PDF, StoryFormat.PNG), this::choose);
    private final Segments<Language> languages =
            new Segments<>(List.of(Language.ZH, Language.EN, Language.BOTH), each -> language = each);
    private final Segments<Integer> pages = new Segments<>(List.of(1, 2, 4), each -> page = each);
    private final CheckBox landscape = new CheckBox();
    private final CheckBox notes = new CheckBox();
    private final CheckBox unverified = new CheckBox();
    private final CheckBox dark = new CheckBox();
    private final ChoiceBox<String> shape = new ChoiceBox<>();
    private final ChoiceBox<Double> scale = new ChoiceBox<>();
    private final Button template = Buttons.worded(MaterialDesignF.FILE_OUTLINE, "");
    private final Button noTemplate = Buttons.icon(MaterialDesignC.CLOSE, "");
    private final Label templateName = Labels.wrapping("", "muted");
    private final Map<String, CheckBox> scenes = new LinkedHashMap<>();
    private final CheckBox all = new CheckBox();
    private final VBox sceneList = new VBox(6);
    private final List<Runnable> spoken = new ArrayList<>();
    private final VBox pageLine;
    private final VBox templateLine;
    private StoryFormat format = StoryFormat.PPTX;
    private Language language = Language.ZH;
    private int page = 1;
    private @Nullable Path master;

    ExportChoices(OpenStory open, StoryDesk desk, Runnable changed) {
        super(14);
        this.open = open;
        this.desk = desk;
        this.changed = changed;
        getStyleClass().add("export-choices");
        shape.getItems().setAll(SHAPES.keySet());
        shape.setValue("16:9");
        scale.getItems().setAll(1.0, 2.0, 3.0);
        scale.setValue(2.0);
        notes.setSelected(true);
        language = desk.state().view().language();
        formats.choose(format);
        languages.choose(language);
        pages.choose(page);
        template.setOnAction(event -> desk.questions()
                .fileToOpen(StoryQuestions.FileKind.TEMPLATE, home(), desk.words())
                .ifPresent(this::master));
        noTemplate.setOnAction(event -> master(null));
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> {
            scenes.values().forEach(each -> each.setSelected(all.isSelected()));
            count();
        });
        VBox size = named("storytab.export.size", new FlowPane(8, 6, shape, scale));
        pageLine = named("storytab.export.page", new FlowPane(12, 6, pages, landscape, notes));
        HBox masterLine = new HBox(4, template, noTemplate);
        templateLine = named("storytab.export.template", masterLine, templateName);
        sceneList.getStyleClass().add("export-scenes");
        getChildren()
                .setAll(
                        named("storytab.export.format", formats),
                        named("storytab.export.language", languages),
                        pageLine,
                        size,
                        templateLine,
                        named("storytab.export.more", dark, unverified),
                        named("storytab.export.scenes", all, sceneList));
        choose(format);
        master(null);
    }

    private static Map<String, int[]> shapes() {
        Map<String, int[]> shapes = new LinkedHashMap<>();
        shapes.put("16:9", new int[] {1920, 1080});
        shapes.put("4:3", new int[] {1440, 1080});
        shapes.put("16:10", new int[] {1728, 1080});
        return shapes;
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    private VBox named(String key, javafx.scene.Node... content) {
        Label name = Labels.wrapping("", "section-title");
        spoken.add(() -> name.setText(desk.words().text(key)));
        VBox box = new VBox(6, name);
        box.getChildren().addAll(content);
        return box;
    }

    /** Takes up the scenes of the story as it is now: all are wanted, or those that are chosen when there are several. */
    void begin() {
        Story story = open.story().orElseThrow();
        Set<String> wanted = open.chosen().size() > 1
                ? Set.copyOf(open.chosen())
                : story.scenes().stream().map(Scene::id).collect(Collectors.toUnmodifiableSet());
        scenes.clear();
        for (Scene scene : story.scenes()) {
            CheckBox box = new CheckBox();
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setSelected(wanted.contains(scene.id()));
            box.setOnAction(event -> count());
            scenes.put(scene.id(), box);
        }
        sceneList.getChildren().setAll(scenes.values());
        name(desk.words());
        count();
    }

    private void name(Messages words) {
        open.story()
                .ifPresent(story -> scenes.forEach((id, box) -> story.scene(id)
                        .ifPresent(scene ->
                                box.setText((story.indexOf(id) + 1) + "  " + SceneWords.title(scene, words)))));
    }

    private void count() {
        long wanted = scenes.values().stream().filter(CheckBox::isSelected).count();
        all.setIndeterminate(wanted > 0 && wanted < scenes.size());
        all.setSelected(wanted == scenes.size());
        all.setText(desk.words().text("storytab.export.all", wanted, scenes.size()));
        changed.run();
    }

    private void choose(StoryFormat chosen) {
        format = chosen;
        SceneEditor.show(pageLine, format == StoryFormat.PDF);
        SceneEditor.show(templateLine, format == StoryFormat.PPTX);
    }

    private void master(@Nullable Path file) {
        master = file;
        templateName.setText(
                file == null ? desk.words().text("storytab.export.template.none") : String.valueOf(file.getFileName()));
        SceneEditor.show(noTemplate, file != null);
    }

    StoryFormat format() {
        return format;
    }

    boolean isSound() {
        return scenes.values().stream().anyMatch(CheckBox::isSelected);
    }

    StoryExport options() {
        int[] size = Optional.ofNullable(SHAPES.get(shape.getValue())).orElseGet(() -> new int[] {1920, 1080});
        Set<String> wanted = scenes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return StoryExport.usual(language)
                .withScenes(wanted)
                .withPalette(dark.isSelected() ? "dark" : "light")
                .withSize(size[0], size[1], scale.getValue())
                .withUnverified(unverified.isSelected())
                .withTemplate(format == StoryFormat.PPTX ? master : null)
                .withPage(new HandoutPage(landscape.isSelected(), page), notes.isSelected());
    }

    void speak(Messages words) {
        spoken.forEach(Runnable::run);
        formats.speak(
                words.text("storytab.export.format"),
                Map.of(
                        StoryFormat.PPTX, words.text("storytab.export.pptx"),
                        StoryFormat.PDF, words.text("storytab.export.pdf"),
                        StoryFormat.PNG, words.text("storytab.export.png")));
        languages.speak(
                words.text("storytab.export.language"),
                Map.of(
                        Language.ZH, words.text("storytab.editor.zh"),
                        Language.EN, words.text("storytab.editor.en"),
                        Language.BOTH, words.text("storytab.export.both")));
        pages.speak(words.text("storytab.export.page"), Map.of(1, "1", 2, "2", 4, "4"));
        landscape.setText(words.text("storytab.export.landscape"));
        notes.setText(words.text("storytab.export.notes"));
        unverified.setText(words.text("storytab.export.unverified"));
        dark.setText(words.text("storytab.export.dark"));
        template.setText(words.text("storytab.export.template.choose"));
        Buttons.describe(noTemplate, words.text("storytab.export.template.drop"), null);
        shape.setAccessibleText(words.text("storytab.export.shape"));
        shape.setConverter(shown(key -> words.text("storytab.export.shape.item", key)));
        scale.setAccessibleText(words.text("storytab.export.scale"));
        scale.setConverter(shown(times -> words.text("storytab.export.scale.item", Math.round(times))));
        for (CheckBox each : List.of(landscape, notes, unverified, dark, all)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.setAlignment(Pos.TOP_LEFT);
        }
        master(master);
        name(words);
        count();
    }

    private static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
