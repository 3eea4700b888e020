package lakecity.data.check;

import java.util.List;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.plan.OutlineStatus;

/** Whether what the outline says of a feature or target has its verb, a status that fits it, and passages. */
final class StatusCheck {
    private final Verbs verbs;
    private final Faults faults;

    StatusCheck(Verbs verbs, Faults faults) {
        this.verbs = verbs;
        this.faults = faults;
    }

    void check(OutlineStatus status, String verb, List<String> passages, Item item) {
        if (verb.isBlank()) {
            faults.error(item.spot("outlineVerb"), "data.missing", "outlineVerb");
        } else if (verbs.isKnown() && verbs.status(verb) != status) {
            String wanted = verbs.status(verb).code();
            faults.error(item.spot("outlineStatus"), "data.status", verb, wanted, status.code());
        }
        if (passages.isEmpty()) {
            faults.error(item.spot("passages"), "data.passages.none");
        }
    }
}
