package lakecity.data.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lakecity.data.json.Codes;
import lakecity.data.json.Item;
import lakecity.plan.OutlineStatus;

/** The table "verbs" of plan.json: what each verb of the outline amounts to. The longest beginning that fits decides. */
public final class Verbs {
    private final Map<String, OutlineStatus> beginnings = new HashMap<>();
    private final boolean known;

    /** Those that a plan lists. */
    public Verbs(Item plan) {
        Optional<Item> table = plan.object("verbs");
        known = table.isPresent();
        Codes.STATUSES.forEach((code, status) ->
                table.ifPresent(it -> it.texts(code).forEach(verb -> beginnings.put(verb.text(), status))));
    }

    /** Whether the pack has such a table. */
    boolean isKnown() {
        return known;
    }

    /** NAMED for a verb that is not in the table. */
    public OutlineStatus status(String verb) {
        for (int length = verb.length(); length > 0; length--) {
            OutlineStatus status = beginnings.get(verb.substring(0, length));
            if (status != null) {
                return status;
            }
        }
        return OutlineStatus.NAMED;
    }
}
