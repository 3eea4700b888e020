package lakecity.data.check;

import java.util.HashMap;
import java.util.Map;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.reader.OutlineContent;
import lakecity.plan.Clause;
import lakecity.plan.Comparison;
import lakecity.plan.Outline;
import lakecity.plan.Target;
import lakecity.plan.Term;

/** Whether clauses, targets and terms say what honesty asks for: texts, passages, sources, reasons. */
public final class OutlineCheck {
    private final Outline outline;
    private final OutlineContent content;
    private final StatusCheck statuses;
    private final Sentences sentences;
    private final boolean sourced;
    private final Faults faults;

    /** Sources are only asked for where the pack has some. */
    public OutlineCheck(OutlineContent content, Verbs verbs, boolean sourced, Faults faults) {
        this.outline = content.outline();
        this.content = content;
        this.statuses = new StatusCheck(verbs, faults);
        this.sentences = new Sentences(faults);
        this.sourced = sourced;
        this.faults = faults;
    }

    /** Notes every fault. */
    public void check() {
        outline.clauses().forEach(clause -> clause(clause, content.clauseItem(clause.id())));
        outline.targets().forEach(target -> target(target, content.targetItem(target.id())));
        Map<String, String> spelt = new HashMap<>();
        outline.terms().forEach(term -> term(term, content.termItem(term.id()), spelt));
    }

    private void clause(Clause clause, Item item) {
        if (!clause.children().isEmpty()) {
            return;
        }
        if (clause.text().isEmpty()) {
            faults.error(item.spot("text"), "data.clause.text");
        }
        if (clause.passages().isEmpty()) {
            faults.error(item.spot("passages"), "data.passages.none");
        }
    }

    private void target(Target target, Item item) {
        statuses.check(target.outlineStatus(), target.outlineVerb(), target.passages(), item);
        sentences.check(target.description(), target.outlineText(), item);
        for (String name : new String[] {"kind", "pinyin", "due", "description", "outlineText"}) {
            if (item.lacks(name)) {
                faults.warning(item.spot(name), "data.absent", name);
            }
        }
        if (target.comparison() == Comparison.ALL && target.value() != null) {
            faults.error(item.spot("value"), "data.target.value");
        }
        if (target.later().isEmpty() && target.note().isEmpty()) {
            faults.warning(item.spot("note"), "data.target.note");
        }
        sources(target.sources().isEmpty(), item);
        item.list("later").forEach(this::later);
    }

    private void later(Item item) {
        for (String name : new String[] {"text", "reason"}) {
            if (item.lacks(name)) {
                faults.error(item.spot(name), "data.missing", name);
            }
        }
        sources(item.list("sources").isEmpty(), item);
    }

    private void term(Term term, Item item, Map<String, String> spelt) {
        if (term.meaning().isEmpty()) {
            faults.error(item.spot("meaning"), "data.missing", "meaning");
        }
        for (int i = 0; i < term.spellings().size(); i++) {
            String other = spelt.putIfAbsent(term.spellings().get(i), term.id());
            if (other != null) {
                faults.warning(
                        item.spot("spellings").child(i),
                        "data.term.twice",
                        term.spellings().get(i),
                        other);
            }
        }
        sources(term.sources().isEmpty(), item);
        if (content.hasClauses()
                && term.features().isEmpty()
                && outline.naming(term.id()).isEmpty()) {
            faults.error(item.spot("features"), "data.term.unused");
        }
    }

    private void sources(boolean none, Item item) {
        if (none && sourced) {
            faults.error(item.spot("sources"), "data.sources.none");
        }
    }
}
