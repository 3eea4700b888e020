package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.story.Story;
import lakecity.story.StoryFile;
import lakecity.story.StoryFileException;
import lakecity.task.DirectBackground;
import lakecity.ui.SamplePlan;
import lakecity.ui.control.Problems;
import lakecity.ui.control.Toast;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;

/** The panel of stories by itself on the sample plan, with answers given beforehand and work done at once. */
final class StoryFixture implements StoryQuestions {
    final ObjectProperty<Session> session = new SimpleObjectProperty<>(SamplePlan.session());
    final ViewState state =
            new ViewState(session.get().plan(), View.home(session.get().plan(), Language.ZH, "light"));
    final Problems problems = new Problems();
    final Toast toast = new Toast();
    final List<String> opened = new ArrayList<>();
    final List<StoryWork> exported = new ArrayList<>();
    final List<StoryFormat> formats = new ArrayList<>();
    final ObservableList<String> recent = FXCollections.observableArrayList();
    final StoryFolders folders;
    final StoryWorkshop shop;
    final ExportLayer card;
    final StoryPanel panel;
    /** What the user answers. */
    Unsaved unsaved = Unsaved.CANCEL;

    Optional<Path> file = Optional.empty();
    StoryExports exports = this::exported;
    int asked;
    int revealed;

    StoryFixture(Stage stage, Path folder) {
        folders = new StoryFolders(folder.resolve("own"), folder.resolve("shipped"), folder.resolve("drafts"));
        shop = new StoryWorkshop(desk(), () -> true, () -> revealed++);
        card = new ExportLayer(shop);
        panel = new StoryPanel(shop, card::open);
        StackPane room = new StackPane(panel);
        room.setPrefWidth(288);
        room.setMinWidth(288);
        room.setMaxWidth(288);
        StackPane rest = new StackPane(toast);
        HBox.setHgrow(rest, javafx.scene.layout.Priority.ALWAYS);
        Scene scene = new Scene(new StackPane(new HBox(room, rest), card), 1000, 820);
        scene.getStylesheets()
                .add(lakecity.ui.MainWindow.class.getResource("light.css").toExternalForm());
        scene.getStylesheets()
                .add(lakecity.ui.MainWindow.class.getResource("atlas.css").toExternalForm());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    StoryDesk desk() {
        return new StoryDesk(
                state,
                session,
                new DirectBackground(),
                problems,
                toast,
                () -> folders,
                recent,
                this,
                (format, work, target, watch) -> exports.write(format, work, target, watch),
                opened::add);
    }

    private StoryWritten exported(StoryFormat format, StoryWork work, Path target, ExportWatch watch)
            throws IOException {
        formats.add(format);
        exported.add(work);
        watch.done(work.options().scenes().size(), work.options().scenes().size());
        return new StoryWritten(work.options().scenes().size(), 0, List.of());
    }

    /** Writes a story of map scenes to a file. */
    Path write(Path folder, String id, int scenes) throws IOException, StoryFileException {
        java.nio.file.Files.createDirectories(folder);
        Path written = folder.resolve(id + ".json");
        List<lakecity.story.Scene> list = new ArrayList<>();
        for (int i = 1; i <= scenes; i++) {
            LocalText title = new LocalText("场景" + i, "Scene " + i);
            list.add(lakecity.story.Scene.of("s" + i, lakecity.story.Scene.Kind.MAP, title)
                    .withView(View.home(session.get().plan(), Language.ZH, "light")));
        }
        StoryFile.write(new Story(id, "sample", new LocalText("测试汇报", "Test story"), list, Map.of()), written);
        return written;
    }

    Story read(Path written) throws StoryFileException {
        return StoryFile.read(
                        written, session.get().plan(), View.home(session.get().plan(), Language.ZH, "light"))
                .story();
    }

    /** Titles of the open story's scenes, by the list. */
    List<String> titles() {
        Story story = shop.presentable(false).map(Start::story).orElseThrow();
        return story.scenes().stream().map(scene -> scene.title().zh()).toList();
    }

    @SuppressWarnings("unchecked")
    ListView<String> list() {
        return (ListView<String>) panel.lookup(".scene-list");
    }

    /** The button of some words, shown or for screen readers. */
    ButtonBase button(Node root, String words) {
        root.applyCss();
        ((javafx.scene.Parent) root).layout();
        return all(root)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(node -> words.equals(node.getText()) || words.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    ButtonBase button(String words) {
        return button(panel, words);
    }

    private static java.util.stream.Stream<Node> all(Node root) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(root),
                root instanceof javafx.scene.Parent parent && root.isVisible()
                        ? parent.getChildrenUnmodifiable().stream().flatMap(StoryFixture::all)
                        : java.util.stream.Stream.empty());
    }

    static String zh(String key, Object... arguments) {
        return Messages.of(Language.ZH).text(key, arguments);
    }

    @Override
    public Unsaved unsaved(String title, Messages words) {
        asked++;
        return unsaved;
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind, Path folder, Messages words) {
        return file;
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, Path folder, String name, Messages words) {
        return file;
    }

    @Override
    public Optional<Path> folder(Path folder, Messages words) {
        return file;
    }
}
