package lakecity.data.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;

/** Reads clauses.json. A clause without a sound id is left out, and what it holds moves up into its place. */
public final class ClausesReader {
    /** Clauses of a pack. */
    public static final int MOST_CLAUSES = 5_000;
    /** Levels of the tree. */
    public static final int MOST_DEPTH = 8;

    private final Known known;
    private final Linked features;
    private final Linked targets;
    private final Linked terms;
    private final Ids ids = new Ids();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private int seen;

    ClausesReader(Known known, Linked features, Linked targets, Linked terms) {
        this.known = known;
        this.features = features;
        this.targets = targets;
        this.terms = terms;
    }

    /** The top of the tree. */
    List<Clause> read(Item root) throws Refusal {
        HeadReader.checkSchema(root);
        root.missing("clauses");
        return list(root, "clauses", 1);
    }

    /** Where each clause stands, in reading order. */
    Map<String, Item> items() {
        return items;
    }

    private List<Clause> list(Item parent, String name, int depth) {
        List<Item> entries = parent.list(name);
        if (!entries.isEmpty() && depth > MOST_DEPTH) {
            parent.faults().error(parent.spot(name), "data.clauses.deep", MOST_DEPTH);
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        for (Item entry : entries) {
            if (++seen > MOST_CLAUSES) {
                noteMany(entry);
                break;
            }
            if (entry.isObject()) {
                clauses.addAll(clause(entry, depth));
            }
        }
        return clauses;
    }

    /** Said once, at the first that is too much. */
    private void noteMany(Item entry) {
        if (seen == MOST_CLAUSES + 1) {
            entry.error("data.clauses.many", MOST_CLAUSES);
        }
    }

    /** The clause, or what it holds where it has no sound id. */
    private List<Clause> clause(Item entry, int depth) {
        Optional<String> id = ids.take(entry);
        if (id.isEmpty()) {
            return list(entry, "children", depth + 1);
        }
        Item item = entry.in(id.get());
        items.put(id.get(), item);
        item.missing("title");
        LocalText title = item.local("title");
        return List.of(new Clause(
                id.get(),
                title.isEmpty() ? new LocalText(id.get(), id.get()) : title,
                item.local("text"),
                References.known(item, "passages", known.passages()),
                item.text("officialRef"),
                item.local("note"),
                features.named(item, "features"),
                targets.named(item, "targets"),
                terms.named(item, "terms"),
                list(item, "children", depth + 1)));
    }
}
