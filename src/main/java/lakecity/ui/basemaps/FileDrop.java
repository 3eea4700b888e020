package lakecity.ui.basemaps;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Takes a file or folder of tiles that is dropped on the card. FX thread. */
final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    /** @param add is told what was dropped */
    FileDrop(Region card, Consumer<Path> add) {
        card.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (one(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
                card.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        card.addEventHandler(DragEvent.DRAG_EXITED, event -> card.pseudoClassStateChanged(OVER, false));
        card.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            card.pseudoClassStateChanged(OVER, false);
            Optional<Path> path = one(event.getDragboard().getFiles());
            event.setDropCompleted(path.isPresent());
            event.consume();
            path.ifPresent(add);
        });
    }

    private static Optional<Path> one(List<File> files) {
        return Optional.of(files)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).toPath());
    }

    /** Whether a file's name says that it holds tiles. */
    static boolean isArchive(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(mbtiles|pmtiles)");
    }
}
