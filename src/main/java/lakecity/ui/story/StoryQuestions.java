package lakecity.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import lakecity.i18n.Messages;

/** What only the user can say: which file, and what becomes of unsaved changes. FX thread; each waits for the answer. */
public interface StoryQuestions {

    /** What becomes of changes that were not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Kinds of files: how the dialog calls them, and how their names end. */
    enum FileKind {
        STORY("json"),
        PICTURE("png", "jpg", "jpeg"),
        PPTX("pptx"),
        TEMPLATE("pptx", "potx"),
        PDF("pdf");

        private final String[] endings;

        FileKind(String... endings) {
            this.endings = endings;
        }

        String[] endings() {
            return endings.clone();
        }
    }

    /** Asks what becomes of the changes of a story of some title. */
    Unsaved unsaved(String title, Messages words);

    /** A file to read; the folder need not exist. */
    Optional<Path> fileToOpen(FileKind kind, Path folder, Messages words);

    /** A file to write, which the user has agreed to replace if it is there. */
    Optional<Path> fileToSave(FileKind kind, Path folder, String name, Messages words);

    /** A folder to write files into. */
    Optional<Path> folder(Path folder, Messages words);
}
