package lakecity.ui.story;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import lakecity.i18n.Messages;
import lakecity.ui.control.Ask;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** The questions as dialogs of the system and of the window. FX thread. */
public final class StoryDialogs implements StoryQuestions {
    private final Supplier<@Nullable Scene> scene;

    /** @param scene the scene whose window owns the dialogs */
    public StoryDialogs(Supplier<@Nullable Scene> scene) {
        this.scene = scene;
    }

    @Override
    public Unsaved unsaved(String title, Messages words) {
        ButtonType save = new ButtonType(words.text("storytab.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.text("storytab.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.text("control.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType answer = Ask.choose(
                        scene.get(),
                        words.text("storytab.unsaved.title"),
                        Labels.wrapping(words.text("storytab.unsaved.question", title), "body", "question"),
                        save,
                        discard,
                        cancel)
                .orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind, Path folder, Messages words) {
        return path(chooser(kind, folder, words).showOpenDialog(window()));
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, Path folder, String name, Messages words) {
        FileChooser chooser = chooser(kind, folder, words);
        String ending = "." + kind.endings()[0];
        chooser.setInitialFileName(name + ending);
        return path(chooser.showSaveDialog(window())).map(file -> ended(file, ending));
    }

    @Override
    public Optional<Path> folder(Path folder, Messages words) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("storytab.file.folder"));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return path(chooser.showDialog(window()));
    }

    private static FileChooser chooser(FileKind kind, Path folder, Messages words) {
        String title = words.text("storytab.file." + kind.endings()[0]);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        title,
                        Arrays.stream(kind.endings()).map(each -> "*." + each).toList()));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    /** Some systems leave the ending to the program. */
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        Path named = file.resolveSibling(name + ending);
        return name.contains(".") || Files.exists(named) ? file : named;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private @Nullable Window window() {
        Scene owner = scene.get();
        return owner == null ? null : owner.getWindow();
    }
}
