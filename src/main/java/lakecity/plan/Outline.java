package lakecity.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The plan's contents: the tree of its {@link Clause}s, its {@link Target}s and {@link Term}s, and the way from a feature,
 * target or term back to the clauses that name it. Immutable; shared by all threads.
 */
public final class Outline {
    /** A plan without contents. */
    public static final Outline EMPTY = new Outline(List.of(), List.of(), List.of());

    private final List<Clause> roots;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Clause> parents = new HashMap<>();
    private final Map<String, List<Clause>> naming = new HashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** Ids must be unique within each list: the reader sees to it. */
    public Outline(List<Clause> roots, List<Target> targets, List<Term> terms) {
        this.roots = List.copyOf(roots);
        roots.forEach(this::take);
        targets.forEach(target -> this.targets.put(target.id(), target));
        terms.forEach(term -> this.terms.put(term.id(), term));
    }

    private void take(Clause clause) {
        clauses.put(clause.id(), clause);
        List.of(clause.features(), clause.targets(), clause.terms())
                .forEach(ids -> ids.forEach(id ->
                        naming.computeIfAbsent(id, it -> new ArrayList<>()).add(clause)));
        for (Clause child : clause.children()) {
            parents.put(child.id(), clause);
            take(child);
        }
    }

    /** The top of the tree, in the order of the source. */
    public List<Clause> roots() {
        return roots;
    }

    /** Every clause in reading order: a clause before what it holds. */
    public Collection<Clause> clauses() {
        return Collections.unmodifiableCollection(clauses.values());
    }

    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** The clause that holds another; empty for one at the top. */
    public Optional<Clause> parent(String id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** The clauses that name a feature, target or term themselves, in reading order. */
    public List<Clause> naming(String id) {
        return Collections.unmodifiableList(naming.getOrDefault(id, List.of()));
    }

    /** Ids of the features a clause names, with those of all it holds; each once, in reading order. */
    public Set<String> featuresUnder(Clause clause) {
        return under(clause, Clause::features);
    }

    /** Ids of the targets a clause sets, with those of all it holds. */
    public Set<String> targetsUnder(Clause clause) {
        return under(clause, Clause::targets);
    }

    private static Set<String> under(Clause clause, Function<Clause, List<String>> ids) {
        Set<String> all = new LinkedHashSet<>(ids.apply(clause));
        clause.children().forEach(child -> all.addAll(under(child, ids)));
        return Collections.unmodifiableSet(all);
    }

    /** In the order of the pack. */
    public Collection<Target> targets() {
        return Collections.unmodifiableCollection(targets.values());
    }

    public Optional<Target> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** In the order of the pack. */
    public Collection<Term> terms() {
        return Collections.unmodifiableCollection(terms.values());
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }
}
