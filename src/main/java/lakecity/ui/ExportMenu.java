package lakecity.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.ui.control.Ask;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Shortcut;
import lakecity.ui.control.Toast;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Saves the map as a picture or copies it, as it is seen, with its source line and caveats. */
final class ExportMenu extends MenuButton {
    private final Desk desk;
    private final Toast toast;

    ExportMenu(Desk desk, Toast toast) {
        this.desk = desk;
        this.toast = toast;
        setGraphic(new FontIcon(MaterialDesignT.TRAY_ARROW_UP));
        setMinWidth(Region.USE_PREF_SIZE);
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                build();
            }
        });
        desk.session().addListener((property, old, now) -> enable());
        build();
    }

    /** Without a plan there is no picture to save, by the button or by its keys. */
    private void enable() {
        boolean nothing = session().plan().layers().isEmpty();
        setDisable(nothing);
        getItems().forEach(item -> item.setDisable(nothing));
    }

    private void build() {
        Messages words = words();
        setText(words.text("window.export"));
        MenuItem save = new MenuItem(words.text("window.export.save"), new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
        Shortcut.SAVE_PICTURE.keys().ifPresent(save::setAccelerator);
        save.setOnAction(event -> save());
        MenuItem copy = new MenuItem(words.text("window.export.copy"), new FontIcon(MaterialDesignC.CONTENT_COPY));
        Shortcut.COPY_MAP.keys().ifPresent(copy::setAccelerator);
        copy.setOnAction(event -> copy());
        getItems().setAll(save, copy);
        enable();
    }

    private void save() {
        if (!mayLeave()) {
            return;
        }
        Messages words = words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("window.export.save"));
        chooser.setInitialFileName(session().plan().head().id() + ".png");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            saveTo(file.toPath());
        }
    }

    /** Writes the picture in the background and says so. */
    void saveTo(Path file) {
        Session session = session();
        View view = desk.state().view();
        Viewport viewport = desk.state().viewport();
        toast.show(words().text("window.export.working"));
        desk.background()
                .run(
                        () -> desk.exports().savePng(session, view, viewport, file),
                        remarks -> toast.show(
                                remarks.isEmpty()
                                        ? words().text("window.export.saved", file)
                                        : words().text("window.export.saved.gaps", file, joined(remarks))),
                        error -> failed(String.valueOf(file.getFileName()), error));
    }

    /** Puts the picture on the clipboard. */
    void copy() {
        if (!mayLeave()) {
            return;
        }
        Session session = session();
        View view = desk.state().view();
        Viewport viewport = desk.state().viewport();
        toast.show(words().text("window.export.working"));
        desk.background()
                .run(
                        () -> desk.exports().picture(session, view, viewport),
                        this::toClipboard,
                        error -> failed(words().text("window.export.copy"), error));
    }

    private void toClipboard(MapExports.Copy copy) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(copy.image());
        Clipboard.getSystemClipboard().setContent(content);
        toast.show(
                copy.remarks().isEmpty()
                        ? words().text("window.export.copied")
                        : words().text("window.export.copied.gaps", joined(copy.remarks())));
    }

    private String joined(List<LocalText> remarks) {
        return remarks.stream().map(text -> text.primary(words().language())).collect(Collectors.joining(" "));
    }

    private void failed(String file, Throwable error) {
        String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        Issue issue = new Issue(
                Issue.Severity.ERROR,
                file,
                "",
                Messages.both("window.export.failed", reason),
                Messages.both("window.export.failed.remedy"));
        desk.problems().report(new Problem(issue, Problem.of(error).details()));
        toast.show(issue.reason().primary(words().language()));
    }

    /** A base map that carries a warning says it once more before its picture leaves. */
    private boolean mayLeave() {
        Messages words = words();
        return desk.bases().getValue().stream()
                .filter(choice -> choice.id().equals(desk.state().view().baseMap()))
                .filter(choice -> !choice.warning().isEmpty())
                .allMatch(choice -> Ask.confirm(
                        getScene(),
                        words.text("window.export.save"),
                        choice.warning().primary(words.language()),
                        words.text("window.export.anyway"),
                        words));
    }

    private Session session() {
        return desk.session().getValue();
    }

    private Messages words() {
        return Messages.of(desk.state().view().language());
    }
}
