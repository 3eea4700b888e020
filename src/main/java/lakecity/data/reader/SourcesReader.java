package lakecity.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.data.json.Codes;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.plan.Source;

/** Reads sources.json. */
final class SourcesReader {
    private final Ids ids = new Ids();
    private final List<Source> sources = new ArrayList<>();

    SourcesReader(Item root) throws Refusal {
        HeadReader.checkSchema(root);
        root.missing("sources");
        for (Item item : root.list("sources")) {
            if (item.isObject()) {
                ids.take(item).ifPresent(id -> sources.add(source(id, item.in(id))));
            }
        }
    }

    List<Source> sources() {
        return sources;
    }

    /** All ids, those of sources that were left out too. */
    Ids ids() {
        return ids;
    }

    private static Source source(String id, Item item) {
        item.missing("title");
        Optional<Source.Grade> grade = item.choice("grade", Codes.GRADES);
        if (grade.isEmpty()) {
            item.missing("grade");
        }
        if (grade.filter(it -> it == Source.Grade.DATASET).isPresent() && item.lacks("terms")) {
            item.faults().warning(item.spot("terms"), "data.source.terms");
        }
        // A source of unknown weight is taken for the weakest, so that what it supports is not lost.
        return new Source(
                id,
                item.local("title"),
                item.local("publisher"),
                item.text("date"),
                grade.orElse(Source.Grade.UNVERIFIED),
                item.text("url"),
                item.local("terms"));
    }
}
