package lakecity.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import lakecity.i18n.Messages;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Takes a pack or a file of tiles that is dropped on the window; while one is over it, a frame says so. FX thread. */
final class PackDrop extends StackPane {
    private final Desk desk;
    private final BaseMapRoom bases;
    private final Label hint = Labels.wrapping("", "drop-words");
    private final FontIcon icon = new FontIcon(MaterialDesignF.FOLDER_DOWNLOAD_OUTLINE);

    /**
     * @param window where it may be dropped
     * @param bases takes files of tiles
     */
    PackDrop(Node window, Desk desk, BaseMapRoom bases) {
        this.desk = desk;
        this.bases = bases;
        getStyleClass().add("drop-hint");
        hint.setGraphic(icon);
        getChildren().add(hint);
        setMouseTransparent(true);
        setVisible(false);
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                if (over(event.getDragboard().getFiles())) {
                    event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
                }
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> leave());
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(drop(event.getDragboard().getFiles()));
                event.consume();
            }
        });
    }

    /** Something is held over the window: says what dropping it would do; false when nothing. */
    boolean over(List<File> files) {
        boolean isBase = base(files).isPresent();
        boolean fits = isBase || pack(files).isPresent();
        Messages words = Messages.of(desk.settings().language().get());
        hint.setText(words.text(isBase ? "basemaps.drop" : fits ? "window.pack.drop" : "window.pack.drop.not"));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("refused"), !fits);
        setVisible(true);
        return fits;
    }

    /** It was taken away again. */
    void leave() {
        setVisible(false);
    }

    /** It was let go: a pack is opened, a file of tiles becomes a base map. */
    boolean drop(List<File> files) {
        leave();
        Optional<Path> base = base(files);
        base.ifPresent(bases::add);
        Optional<Path> pack = base.isPresent() ? Optional.empty() : pack(files);
        pack.ifPresent(desk.packs()::open);
        return base.isPresent() || pack.isPresent();
    }

    /** One file of tiles. */
    private Optional<Path> base(List<File> files) {
        return Optional.of(files)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).toPath())
                .filter(bases::takes);
    }

    /** One folder, or one plan.json; whether there is a pack in it is seen when it is read. */
    private static Optional<Path> pack(List<File> files) {
        return Optional.of(files)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).toPath())
                .filter(path -> Files.isDirectory(path) || path.endsWith("plan.json"));
    }
}
