package lakecity.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lakecity.data.json.Faults;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.JsonText;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import lakecity.plan.Clause;
import lakecity.plan.Outline;
import lakecity.plan.Target;
import lakecity.plan.Term;

/**
 * The contents of a pack as read from clauses.json, targets.json and terms.json, each of which may be missing, with the
 * place of every clause, target and term for those who look closer.
 *
 * @param outline the sound part
 * @param clauses where clauses stand, by id
 * @param targets where targets stand, by id, left-out ones too
 * @param terms where terms stand, by id, left-out ones too
 */
public record OutlineContent(
        Outline outline, Map<String, Item> clauses, Map<String, Item> targets, Map<String, Item> terms) {

    /** A clause as it stands in its file. */
    public Item clauseItem(String id) {
        return Objects.requireNonNull(clauses.get(id));
    }

    /** A target as it stands in its file. */
    public Item targetItem(String id) {
        return Objects.requireNonNull(targets.get(id));
    }

    /** A term as it stands in its file. */
    public Item termItem(String id) {
        return Objects.requireNonNull(terms.get(id));
    }

    /** Whether the pack has clauses at all. */
    public boolean hasClauses() {
        return !clauses.isEmpty();
    }

    /** Takes the three files in turn. */
    static final class Reader {
        private final PackFiles files;
        private final Faults faults;

        Reader(PackFiles files, Faults faults) {
            this.files = files;
            this.faults = faults;
        }

        /** @param space the ids taken by features and drawings; those of targets and terms join them */
        OutlineContent read(Known known, Set<String> features, Ids space) {
            Linked named = new Linked(
                    known.features(), features, known.quietFeatures() || faults.hideIds(files.name("features")));
            TargetsReader targets = new TargetsReader(known, named);
            List<String> targetIds = new ArrayList<>();
            take("targets.json", root -> targets.read(root, space, targetIds));
            TermsReader terms = new TermsReader(known, named);
            List<String> termIds = new ArrayList<>();
            take("terms.json", root -> terms.read(root, space, termIds));
            ClausesReader clauses = new ClausesReader(
                    known,
                    named,
                    new Linked(
                            Ids.of(targetIds),
                            ids(targets.targets(), Target::id),
                            faults.hideIds(files.name("targets.json"))),
                    new Linked(
                            Ids.of(termIds), ids(terms.terms(), Term::id), faults.hideIds(files.name("terms.json"))));
            List<Clause> roots = new ArrayList<>();
            take("clauses.json", root -> roots.addAll(clauses.read(root)));
            return new OutlineContent(
                    new Outline(roots, targets.targets(), terms.terms()),
                    clauses.items(),
                    targets.items(),
                    terms.items());
        }

        private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
            return things.stream().map(id).collect(Collectors.toSet());
        }

        /** Reads a file if it is there. */
        private void take(String file, Step step) {
            if (!files.exists(file)) {
                return;
            }
            try {
                step.read(new Item(
                        JsonText.parse(files.name(file), files.bytes(file)), Spot.of(files.name(file)), faults));
            } catch (Refusal e) {
                faults.add(e.issue());
            }
        }

        @FunctionalInterface
        private interface Step {
            void read(Item root) throws Refusal;
        }
    }
}
