package lakecity.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of one kind of thing in a pack: each well formed, each once. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST_COMPARED = 5_000;
    private final Map<String, Spot> seen = new HashMap<>();

    /** The id of an item; empty, with the fault noted, when it lacks one, it is ill-formed or was there before. */
    public Optional<String> take(Item item) {
        Optional<Item> id = item.get("id");
        if (id.isEmpty()) {
            item.missing("id");
            return Optional.empty();
        }
        String text = sound(id.get().node());
        if (text.isEmpty()) {
            id.get().error("data.id.form", id.get().text());
            return Optional.empty();
        }
        Spot first = seen.putIfAbsent(text, item.spot());
        if (first != null) {
            id.get().in(text).error("data.id.twice", text, first.file() + " " + first.pointer());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Ids that were taken elsewhere. */
    public static Ids of(Collection<String> taken) {
        Ids ids = new Ids();
        taken.forEach(id -> ids.seen.put(id, Spot.of("")));
        return ids;
    }

    /** The same ids but for some. */
    public Ids without(Collection<String> others) {
        Ids ids = new Ids();
        ids.seen.putAll(seen);
        ids.seen.keySet().removeAll(others);
        return ids;
    }

    /** A text that is an id in form, else "". */
    public static String sound(JsonNode id) {
        return id.isTextual() && FORM.matcher(id.asText()).matches() ? id.asText() : "";
    }

    /** Whether it is one of them. */
    public boolean has(String id) {
        return seen.containsKey(id);
    }

    /** The id most like a word, for "did you mean"; empty when none is or there are too many to look through. */
    public String like(String word) {
        return seen.size() > MOST_COMPARED ? "" : Nearest.to(word, seen.keySet());
    }
}
