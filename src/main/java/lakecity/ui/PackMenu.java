package lakecity.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import lakecity.i18n.Messages;
import lakecity.ui.control.Shortcut;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The part of the window's menu about the pack that is open: another one, those of before, the official text. */
final class PackMenu {
    private final Desk desk;
    private final Node owner;
    private final Menu recent = new Menu();
    private final MenuItem shipped = new MenuItem();
    private final MenuItem attach = new MenuItem();
    private final MenuItem detach = new MenuItem();

    PackMenu(Desk desk, MenuButton owner) {
        this.desk = desk;
        this.owner = owner;
        recent.getStyleClass().add("recent-packs");
        owner.setOnShowing(event -> refresh());
        desk.session().addListener((property, old, now) -> refresh());
    }

    /** The entries in a language; made anew for each. */
    List<MenuItem> items(Messages words) {
        MenuItem open = new MenuItem(words.text("window.pack.open"), new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        Shortcut.OPEN_PACK.keys().ifPresent(open::setAccelerator);
        open.setOnAction(event -> choose());
        recent.setText(words.text("window.pack.recent"));
        recent.setGraphic(new FontIcon(MaterialDesignH.HISTORY));
        shipped.setText(words.text("window.pack.shipped"));
        shipped.setOnAction(event -> desk.packs().openShipped());
        attach.setGraphic(new FontIcon(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE));
        attach.setOnAction(event -> OfficialChoice.ask(desk, window()));
        detach.setOnAction(event -> desk.officials().detach());
        refresh();
        return List.of(open, recent, shipped, new SeparatorMenuItem(), attach, detach, new SeparatorMenuItem());
    }

    private void refresh() {
        Messages words = words();
        String name = OfficialChoice.document(desk, words);
        attach.setText(words.text("official.attach", name));
        attach.setDisable(desk.session().getValue().plan().layers().isEmpty());
        detach.setText(words.text("official.detach", name));
        detach.setVisible(desk.officials().isAttached());
        shipped.setDisable(desk.packs().isShippedOpen());
        desk.packs().recent(this::list);
    }

    private void list(List<Packs.Recent> packs) {
        Messages words = words();
        List<MenuItem> items = new ArrayList<>();
        packs.forEach(each -> items.add(each.isThere() ? present(each.path()) : missing(each.path(), words)));
        recent.getItems().setAll(items);
        recent.setDisable(items.isEmpty());
    }

    private MenuItem present(Path path) {
        MenuItem item = new MenuItem(shown(path));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> desk.packs().open(path));
        return item;
    }

    /** Greyed, with why, and a way to be rid of it. */
    private MenuItem missing(Path path, Messages words) {
        MenuItem reason = new MenuItem(words.text("window.pack.missing"));
        reason.setDisable(true);
        MenuItem remove = new MenuItem(words.text("window.pack.forget"));
        remove.setOnAction(event -> {
            desk.packs().forget(path);
            refresh();
        });
        Menu item = new Menu(words.text("window.pack.missing.name", shown(path)), null, reason, remove);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("missing");
        return item;
    }

    private static String shown(Path path) {
        String home = System.getProperty("user.home", "");
        String text = path.toString();
        return home.length() > 1 && text.startsWith(home) ? "~" + text.substring(home.length()) : text;
    }

    private void choose() {
        Path now = desk.packs().openProperty().get().path().toAbsolutePath().normalize();
        desk.packs()
                .chooser()
                .folder(window(), words().text("window.pack.choose"), now.getParent())
                .ifPresent(desk.packs()::open);
    }

    private Window window() {
        return owner.getScene().getWindow();
    }

    private Messages words() {
        return Messages.of(desk.settings().language().get());
    }
}
