package lakecity.data.reader;

import java.util.List;
import java.util.Set;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;

/**
 * What clauses, targets and terms may name, of one kind. A list whose file could not be read is quiet: what it would
 * hold is not called missing.
 *
 * @param ids all ids, those of left-out things too
 * @param sound ids of the things that were read
 * @param quiet whether a file of them could not be read
 */
record Linked(Ids ids, Set<String> sound, boolean quiet) {

    /** The ids of a list that lead somewhere; unknown ones are noted. */
    List<String> named(Item item, String list) {
        return References.known(item, list, ids, quiet).stream()
                .filter(sound::contains)
                .toList();
    }
}
