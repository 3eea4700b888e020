package lakecity.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import lakecity.draw.style.Palette;
import lakecity.i18n.Messages;
import lakecity.settings.Settings;
import lakecity.ui.control.Ask;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.Shortcut;
import lakecity.ui.control.Toast;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Text scale, the map's colours, and the report for whoever mends the program. */
final class SettingsMenu extends MenuButton {
    static final KeyCombination LARGER = Shortcut.LARGER_TEXT.keys().orElseThrow();
    static final KeyCombination SMALLER = Shortcut.SMALLER_TEXT.keys().orElseThrow();
    static final KeyCombination NORMAL = Shortcut.NORMAL_TEXT.keys().orElseThrow();

    private final Desk desk;
    private final PackMenu packs;
    private final Settings settings;
    private final Toast toast;

    SettingsMenu(Desk desk, Toast toast) {
        this.desk = desk;
        this.packs = new PackMenu(desk, this);
        this.settings = desk.settings();
        this.toast = toast;
        getStyleClass().add("settings-menu");
        setGraphic(new FontIcon(MaterialDesignC.COG_OUTLINE));
        setMinWidth(Region.USE_PREF_SIZE);
        settings.language().addListener((property, old, now) -> build());
        settings.textScale().addListener((property, old, now) -> build());
        settings.palette().addListener((property, old, now) -> build());
        sceneProperty().addListener((property, old, now) -> {
            if (now != null) {
                install(now);
            }
        });
        build();
    }

    private void build() {
        Messages words = words();
        Menu scale = new Menu(words.text("settings.scale", settings.textScale().get()));
        scale.getItems()
                .addAll(
                        item(words.text("settings.scale.larger"), LARGER, () -> step(1)),
                        item(words.text("settings.scale.smaller"), SMALLER, () -> step(-1)),
                        item(words.text("settings.scale.normal"), NORMAL, this::normal),
                        new SeparatorMenuItem());
        List<Integer> scales = Arrays.stream(Settings.TEXT_SCALES).boxed().toList();
        scale.getItems().addAll(Choices.of(settings.textScale().asObject(), scales, percent -> percent + " %"));
        Menu palette = new Menu(words.text("settings.palette"));
        List<String> palettes = Stream.concat(Stream.of(Settings.AS_THEME), Palette.ids().stream())
                .toList();
        palette.getItems().addAll(Choices.of(settings.palette(), palettes, id -> paletteName(id, words)));
        MenuItem report = new MenuItem(words.text("settings.report"), new FontIcon(MaterialDesignC.CONTENT_COPY));
        report.setOnAction(event -> report());
        MenuItem contact = new MenuItem(words.text("settings.contact"));
        contact.setOnAction(event -> contact());
        getItems().setAll(packs.items(words));
        getItems().addAll(scale, palette, new SeparatorMenuItem(), contact, report);
        setAccessibleText(words.text("settings.title"));
        setTooltip(Buttons.hint(words.text("settings.title")));
    }

    private static String paletteName(String id, Messages words) {
        return words.text("settings.palette." + (id.isEmpty() ? "as-theme" : id));
    }

    private static MenuItem item(String words, KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setAccelerator(keys);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Where else keyboards have plus, minus and nought. */
    private void install(Scene scene) {
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Shift+EQUALS"), () -> step(1));
        scene.getAccelerators().put(keys(KeyCode.PLUS), () -> step(1));
        scene.getAccelerators().put(keys(KeyCode.ADD), () -> step(1));
        scene.getAccelerators().put(keys(KeyCode.SUBTRACT), () -> step(-1));
        scene.getAccelerators().put(keys(KeyCode.DIGIT0), this::normal);
        scene.getAccelerators().put(keys(KeyCode.NUMPAD0), this::normal);
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }

    private void step(int by) {
        int[] scales = Settings.TEXT_SCALES;
        int now = settings.textScale().get();
        if (by > 0) {
            Arrays.stream(scales).filter(each -> each > now).findFirst().ifPresent(settings.textScale()::set);
        } else {
            Arrays.stream(scales)
                    .filter(each -> each < now)
                    .reduce((first, second) -> second)
                    .ifPresent(settings.textScale()::set);
        }
    }

    private void normal() {
        settings.textScale().set(100);
    }

    /** Tile servers want to know whom to write to when a program asks too much of them. */
    private void contact() {
        Messages words = words();
        Ask.line(
                        getScene(),
                        words.text("settings.contact.title"),
                        words.text("settings.contact.question"),
                        settings.contact().get(),
                        words.text("settings.contact.keep"),
                        words)
                .ifPresent(typed -> settings.contact().set(typed.strip()));
    }

    private void report() {
        CopyButton.copy(Report.text(desk));
        toast.show(words().text("settings.report.copied"));
    }

    private Messages words() {
        return Messages.of(settings.language().get());
    }
}
