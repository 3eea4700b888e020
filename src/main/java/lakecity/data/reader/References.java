package lakecity.data.reader;

import java.util.ArrayList;
import java.util.List;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;

/** Lists of ids that must exist. */
public final class References {
    private References() {}

    /** The ids of a list that are known; the others are noted and dropped. */
    public static List<String> known(Item item, String name, Ids known) {
        return known(item, name, known, false);
    }

    /** The same; quiet drops without a word, for lists whose file could not be read. */
    public static List<String> known(Item item, String name, Ids known, boolean quiet) {
        List<String> ids = new ArrayList<>();
        for (Item entry : item.texts(name)) {
            String id = entry.text();
            if (known.has(id)) {
                ids.add(id);
            } else if (!quiet) {
                unknown(entry, id, known);
            }
        }
        return ids.stream().distinct().toList();
    }

    /** Notes an id that names nothing, with the nearest that does. */
    public static void unknown(Item entry, String id, Ids known) {
        String like = entry.faults().isFull() ? "" : known.like(id);
        if (like.isEmpty()) {
            entry.error("data.unknown", id);
        } else {
            entry.error("data.unknown.like", id, like);
        }
    }
}
