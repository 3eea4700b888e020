package lakecity.ui.story;

import java.util.Locale;
import lakecity.i18n.Messages;
import lakecity.story.Scene;

/** What scenes are called where they have no words of their own. */
final class SceneWords {
    private SceneWords() {}

    /** Key of the words for a kind. */
    static String key(Scene.Kind kind) {
        return "storytab.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The title, or what the scene is. */
    static String title(Scene scene, Messages words) {
        String title = scene.title().primary(words.language()).strip();
        return title.isEmpty() ? words.text(key(scene.kind())) : title;
    }

    /** Its kind unless that is a map, and how long it stands. */
    static String second(Scene scene, Messages words) {
        String of = words.text(key(scene.kind()));
        String kind = scene.kind() == Scene.Kind.MAP || of.equals(title(scene, words)) ? "" : of;
        String time = scene.seconds() > 0
                ? words.text("storytab.seconds.short", number(scene.seconds()))
                : scene.kind() == Scene.Kind.MAP ? words.text("storytab.seconds.usual") : "";
        return kind.isEmpty() || time.isEmpty() ? kind + time : kind + " · " + time;
    }

    /** Seconds without needless digits; empty for the usual time. */
    static String number(double seconds) {
        if (seconds <= 0) {
            return "";
        }
        return seconds == Math.rint(seconds)
                ? String.valueOf((long) seconds)
                : String.format(Locale.ROOT, "%.1f", seconds);
    }
}
