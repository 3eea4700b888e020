package lakecity.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks the user for a folder or a file; empty when they would rather not. FX thread. */
public interface PathChooser {

    /** @param start the folder to begin in; null for the system's choice */
    Optional<Path> folder(@Nullable Window owner, String title, @Nullable Path start);

    /**
     * @param kind what the files are called
     * @param patterns their names, as *.txt
     */
    Optional<Path> file(@Nullable Window owner, String title, String kind, List<String> patterns);

    /** The dialogs of the system. */
    static PathChooser ofSystem() {
        return new PathChooser() {
            @Override
            public Optional<Path> folder(@Nullable Window owner, String title, @Nullable Path start) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                // A folder that is gone makes the dialog fail.
                if (start != null && start.toFile().isDirectory()) {
                    chooser.setInitialDirectory(start.toFile());
                }
                return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> file(@Nullable Window owner, String title, String kind, List<String> patterns) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }
        };
    }
}
