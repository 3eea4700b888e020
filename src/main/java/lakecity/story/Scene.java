package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lakecity.i18n.LocalText;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * One scene of a story: what the room sees, what stands beside it, what the speaker reads. Immutable, any thread.
 *
 * @param id unique in the story, and lasting
 * @param kind what the room sees
 * @param title a few words, for lists and slides
 * @param caption what the room reads beside the map
 * @param notes what only the speaker reads
 * @param seconds how long it stands when the story plays by itself; 0 for the program's usual time
 * @param view what the map shows; null for a scene without a map
 * @param picture file of a picture scene, beside the story's own file; empty for every other scene
 * @param side where the caption stands
 * @param sources ids of the plan's sources that it rests on; empty for those of the features in it
 * @param unknown fields of a file that this program does not know, kept for whoever does
 */
public record Scene(
        String id,
        Kind kind,
        LocalText title,
        LocalText caption,
        LocalText notes,
        double seconds,
        @Nullable View view,
        String picture,
        CaptionSide side,
        List<String> sources,
        Map<String, JsonNode> unknown) {

    /** What a scene shows: the map; the story's cover or end; nothing; a picture from a file. */
    public enum Kind {
        MAP,
        COVER,
        CLOSING,
        BLACK,
        PICTURE
    }

    /** Where the caption stands: on the emptier side, or where the speaker put it. */
    public enum CaptionSide {
        AUTO,
        LEFT,
        RIGHT
    }

    public Scene {
        sources = List.copyOf(sources);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** Other words, the same view: editing and capturing are two things. */
    public Scene withTexts(LocalText newTitle, LocalText newCaption, LocalText newNotes) {
        return new Scene(id, kind, newTitle, newCaption, newNotes, seconds, view, picture, side, sources, unknown);
    }

    /** Another view, the same words. */
    public Scene withView(View newView) {
        return new Scene(id, kind, title, caption, notes, seconds, newView, picture, side, sources, unknown);
    }

    public Scene withSeconds(double newSeconds) {
        return new Scene(id, kind, title, caption, notes, newSeconds, view, picture, side, sources, unknown);
    }

    public Scene withId(String newId) {
        return new Scene(newId, kind, title, caption, notes, seconds, view, picture, side, sources, unknown);
    }

    public Scene withKind(Kind newKind) {
        return new Scene(id, newKind, title, caption, notes, seconds, view, picture, side, sources, unknown);
    }

    public Scene withSide(CaptionSide newSide) {
        return new Scene(id, kind, title, caption, notes, seconds, view, picture, newSide, sources, unknown);
    }

    public Scene withPicture(String newPicture) {
        return new Scene(id, kind, title, caption, notes, seconds, view, newPicture, side, sources, unknown);
    }

    public Scene withSources(List<String> newSources) {
        return new Scene(id, kind, title, caption, notes, seconds, view, picture, side, newSources, unknown);
    }

    /** A scene with a title and nothing else. */
    public static Scene of(String id, Kind kind, LocalText title) {
        return new Scene(
                id, kind, title, LocalText.EMPTY, LocalText.EMPTY, 0, null, "", CaptionSide.AUTO, List.of(), Map.of());
    }
}
