package lakecity.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import lakecity.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Every key of the program, in the order of the list that F1 shows. Buttons and menus take their hints from here. */
public enum Shortcut {
    PAN(Group.MAP, "shortcut.pan", null, "← ↑ → ↓"),
    PAN_FAR(Group.MAP, "shortcut.pan-far", null, "Shift + ← ↑ → ↓"),
    ZOOM_IN(Group.MAP, "map.zoomIn", null, "+"),
    ZOOM_OUT(Group.MAP, "map.zoomOut", null, "−"),
    HOME(Group.MAP, "map.home", null, "Home"),
    NEXT_FEATURE(Group.MAP, "shortcut.next-feature", null, "N"),
    FORMER_FEATURE(Group.MAP, "shortcut.former-feature", null, "P"),
    SELECT(Group.MAP, "shortcut.select", null, "Enter"),

    BACK(Group.VIEW, "map.back", "Alt+Left", "Alt+←"),
    FORWARD(Group.VIEW, "map.forward", "Alt+Right", "Alt+→"),
    BOOKMARK(Group.VIEW, "shortcut.bookmark", "Shortcut+D", null),
    CLOSE(Group.VIEW, "shortcut.close", null, "Esc"),

    SEARCH(Group.WINDOW, "search.accessible", "Shortcut+F", null),
    LAYERS(Group.WINDOW, "shortcut.layers", "Shortcut+L", null),
    OUTLINE(Group.WINDOW, "shortcut.outline", "Shortcut+G", null),
    NEXT_AREA(Group.WINDOW, "shortcut.next-area", "F6", null),
    FORMER_AREA(Group.WINDOW, "shortcut.former-area", "Shift+F6", null),
    OPEN_PACK(Group.WINDOW, "shortcut.open-pack", "Shortcut+O", null),
    LARGER_TEXT(Group.WINDOW, "settings.scale.larger", "Shortcut+EQUALS", null),
    SMALLER_TEXT(Group.WINDOW, "settings.scale.smaller", "Shortcut+MINUS", null),
    NORMAL_TEXT(Group.WINDOW, "settings.scale.normal", "Shortcut+0", null),
    HELP(Group.WINDOW, "shortcut.help", "F1", null),

    OPEN_LAYER(Group.LAYERS, "shortcut.open-layer", null, "Enter"),
    SWITCH_LAYER(Group.LAYERS, "shortcut.switch-layer", null, "Space"),
    LAYER_UP(Group.LAYERS, "layers.up", null, "Alt+↑"),
    LAYER_DOWN(Group.LAYERS, "layers.down", null, "Alt+↓"),

    OPEN_CLAUSE(Group.OUTLINE, "shortcut.open-clause", null, "Enter"),
    COPY_CLAUSE(Group.OUTLINE, "shortcut.copy-clause", null, "Ctrl+C"),

    SAVE_PICTURE(Group.EXPORT, "window.export.save", "Shortcut+E", null),
    COPY_MAP(Group.EXPORT, "window.export.copy", "Shortcut+Shift+C", null);

    /** Where or for what a key works. */
    public enum Group {
        MAP("shortcut.group.map"),
        VIEW("shortcut.group.view"),
        WINDOW("shortcut.group.window"),
        LAYERS("shortcut.group.layers"),
        OUTLINE("shortcut.group.outline"),
        EXPORT("shortcut.group.export");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String title(Messages messages) {
            return messages.text(words);
        }
    }

    private final Group group;
    private final String words;
    private final @Nullable KeyCombination keys;
    private final @Nullable String shown;

    /**
     * @param keys the keys that work everywhere; null for keys that the panel with the focus takes itself
     * @param shown how they are written, where the system's own way will not do
     */
    Shortcut(Group group, String words, @Nullable String keys, @Nullable String shown) {
        this.group = group;
        this.words = words;
        this.keys = keys == null ? null : KeyCombination.valueOf(keys);
        this.shown = shown;
    }

    public Group group() {
        return group;
    }

    /** What it does, in a few words. */
    public String title(Messages messages) {
        return messages.text(words);
    }

    /** The keys for a menu; empty for keys that the panel with the focus takes itself. */
    public Optional<KeyCombination> keys() {
        return Optional.ofNullable(keys);
    }

    /** The keys as people write them. */
    public String shown() {
        if (shown != null) {
            return shown;
        }
        return keys == null ? "" : keys.getDisplayText();
    }

    /** What it does and its keys, for a hint. */
    public String hint(Messages messages) {
        return messages.text("map.hint", title(messages), shown());
    }

    /** Whether a key that was pressed is this one. */
    public boolean matches(KeyEvent event) {
        return keys != null && keys.match(event);
    }
}
