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

    PRESENT(Group.PRESENT, "present.start", "F5", null),
    PRESENT_HERE(Group.PRESENT, "shortcut.present-here", "Shift+F5", null),
    NEXT_SCENE(Group.PRESENT, "shortcut.next-scene", null, "PageDown → ↓ Space Enter N"),
    FORMER_SCENE(Group.PRESENT, "shortcut.former-scene", null, "PageUp ← ↑ Backspace P"),
    FIRST_SCENE(Group.PRESENT, "shortcut.first-scene", null, "Home · End"),
    JUMP_SCENE(Group.PRESENT, "shortcut.jump-scene", null, "1 2 3 … Enter"),
    BLACK(Group.PRESENT, "shortcut.black", null, ". B · W"),
    FOLD_CAPTION(Group.PRESENT, "shortcut.fold-caption", null, "C"),
    HALL(Group.PRESENT, "shortcut.hall", null, "H"),
    PLAY(Group.PRESENT, "shortcut.play", null, "A"),
    END_SHOW(Group.PRESENT, "present.end", null, "Esc"),

    OPEN_LAYER(Group.LAYERS, "shortcut.open-layer", null, "Enter"),
    SWITCH_LAYER(Group.LAYERS, "shortcut.switch-layer", null, "Space"),
    LAYER_UP(Group.LAYERS, "layers.up", null, "Alt+↑"),
    LAYER_DOWN(Group.LAYERS, "layers.down", null, "Alt+↓"),

    OPEN_CLAUSE(Group.OUTLINE, "shortcut.open-clause", null, "Enter"),
    COPY_CLAUSE(Group.OUTLINE, "shortcut.copy-clause", null, "Ctrl+C"),

    CAPTURE_SCENE(Group.STORY, "storytab.capture.hint", "Shortcut+K", null),
    SHOW_SCENE(Group.STORY, "storytab.show", null, "Enter"),
    EDIT_SCENE(Group.STORY, "storytab.edit", "F2", null),
    DUPLICATE_SCENE(Group.STORY, "storytab.duplicate", "Shortcut+Shift+D", null),
    DELETE_SCENE(Group.STORY, "storytab.delete", "Delete", "Delete"),
    SCENE_UP(Group.STORY, "storytab.up", null, "Alt+↑"),
    SCENE_DOWN(Group.STORY, "storytab.down", null, "Alt+↓"),
    UNDO(Group.STORY, "storytab.undo", "Shortcut+Z", null),
    REDO(Group.STORY, "storytab.redo", "Shortcut+Shift+Z", null),
    SAVE_STORY(Group.STORY, "storytab.save", "Shortcut+S", null),

    SAVE_PICTURE(Group.EXPORT, "window.export.save", "Shortcut+E", null),
    COPY_MAP(Group.EXPORT, "window.export.copy", "Shortcut+Shift+C", null);

    /** Where or for what a key works. */
    public enum Group {
        MAP("shortcut.group.map"),
        VIEW("shortcut.group.view"),
        WINDOW("shortcut.group.window"),
        LAYERS("shortcut.group.layers"),
        OUTLINE("shortcut.group.outline"),
        STORY("shortcut.group.story"),
        PRESENT("shortcut.group.present"),
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
