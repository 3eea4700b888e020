package lakecity.data.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.plan.Term;

/** Reads terms.json. Without a name a term is left out. */
final class TermsReader {
    private final Known known;
    private final Linked features;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();

    TermsReader(Known known, Linked features) {
        this.known = known;
        this.features = features;
    }

    /**
     * Reads the file.
     *
     * @param space the ids taken by features and targets, which those of terms join
     * @param own ids of terms, also of those left out
     */
    void read(Item root, Ids space, List<String> own) throws Refusal {
        HeadReader.checkSchema(root);
        root.missing("terms");
        for (Item item : root.list("terms")) {
            if (item.isObject()) {
                space.take(item).ifPresent(id -> {
                    own.add(id);
                    items.put(id, item.in(id));
                    term(id, item.in(id)).ifPresent(terms::add);
                });
            }
        }
    }

    List<Term> terms() {
        return terms;
    }

    /** Where each term stands. */
    Map<String, Item> items() {
        return items;
    }

    private Optional<Term> term(String id, Item item) {
        item.missing("name");
        if (item.local("name").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Term(
                id,
                item.local("name"),
                item.text("pinyin"),
                spellings(item),
                item.local("meaning"),
                item.local("note"),
                features.named(item, "features"),
                known.sourcesOf(item)));
    }

    /** A blank spelling would be found everywhere. */
    private static List<String> spellings(Item item) {
        List<String> spellings = new ArrayList<>();
        for (Item spelling : item.texts("spellings")) {
            if (spelling.text().isBlank()) {
                spelling.error("data.text.empty");
            } else {
                spellings.add(spelling.text());
            }
        }
        return spellings.stream().distinct().toList();
    }
}
