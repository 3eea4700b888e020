package lakecity.ui.present;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import lakecity.story.StoryPlayer.Intent;

/** What the keys of a keyboard and of a clicker mean while presenting. */
record Clicker(Kind kind, Optional<Intent> intent, int digit) {
    private static final Map<KeyCode, Intent> INTENTS = Map.ofEntries(
            Map.entry(KeyCode.PAGE_DOWN, Intent.NEXT),
            Map.entry(KeyCode.RIGHT, Intent.NEXT),
            Map.entry(KeyCode.KP_RIGHT, Intent.NEXT),
            Map.entry(KeyCode.DOWN, Intent.NEXT),
            Map.entry(KeyCode.KP_DOWN, Intent.NEXT),
            Map.entry(KeyCode.SPACE, Intent.NEXT),
            Map.entry(KeyCode.N, Intent.NEXT),
            Map.entry(KeyCode.PAGE_UP, Intent.PREVIOUS),
            Map.entry(KeyCode.LEFT, Intent.PREVIOUS),
            Map.entry(KeyCode.KP_LEFT, Intent.PREVIOUS),
            Map.entry(KeyCode.UP, Intent.PREVIOUS),
            Map.entry(KeyCode.KP_UP, Intent.PREVIOUS),
            Map.entry(KeyCode.P, Intent.PREVIOUS),
            Map.entry(KeyCode.ENTER, Intent.ENTER),
            Map.entry(KeyCode.BACK_SPACE, Intent.ERASE),
            Map.entry(KeyCode.HOME, Intent.FIRST),
            Map.entry(KeyCode.END, Intent.LAST),
            Map.entry(KeyCode.PERIOD, Intent.BLACK),
            Map.entry(KeyCode.DECIMAL, Intent.BLACK),
            Map.entry(KeyCode.B, Intent.BLACK),
            Map.entry(KeyCode.W, Intent.WHITE),
            Map.entry(KeyCode.A, Intent.PLAY));

    /** What is to be done. */
    enum Kind {
        /** The intent. */
        INTENT,
        /** One more digit of a scene's number. */
        DIGIT,
        END,
        FOLD,
        HALL,
        NOTHING
    }

    /** A key with Ctrl, Alt or the like means nothing here, so that no key of the window acts before an audience. */
    static Clicker of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return of(Kind.NOTHING);
        }
        KeyCode code = event.getCode();
        if (code.isDigitKey() && !event.isShiftDown()) {
            // DIGIT0 … DIGIT9 and NUMPAD0 … NUMPAD9: the name ends in the digit.
            String name = code.name();
            return new Clicker(Kind.DIGIT, Optional.empty(), name.charAt(name.length() - 1) - '0');
        }
        Intent intent = INTENTS.get(code);
        if (intent != null) {
            return new Clicker(Kind.INTENT, Optional.of(intent), 0);
        }
        return switch (code) {
            case ESCAPE -> of(Kind.END);
            case C -> of(Kind.FOLD);
            case H -> of(Kind.HALL);
            default -> of(Kind.NOTHING);
        };
    }

    private static Clicker of(Kind kind) {
        return new Clicker(kind, Optional.empty(), 0);
    }
}
