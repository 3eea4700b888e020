package lakecity.plan;

import java.util.List;
import lakecity.i18n.LocalText;

/**
 * One node of the plan's contents: a part, a paragraph or a short clause of the source, in our own words.
 *
 * @param id unique in the pack
 * @param title its heading, a few words
 * @param text what it says, paraphrased; empty for a part that only holds others
 * @param passages ids of the {@link Passage}s it renders
 * @param officialRef the chapter of the official document, empty until a planner fills it
 * @param note conflicts and gaps of the source, what is inferred; empty for none
 * @param features ids of the features it names, in the order of the source
 * @param targets ids of the {@link Target}s it sets
 * @param terms ids of the {@link Term}s it uses
 * @param children what it holds, in the order of the source
 */
public record Clause(
        String id,
        LocalText title,
        LocalText text,
        List<String> passages,
        String officialRef,
        LocalText note,
        List<String> features,
        List<String> targets,
        List<String> terms,
        List<Clause> children) {
    public Clause {
        passages = List.copyOf(passages);
        features = List.copyOf(features);
        targets = List.copyOf(targets);
        terms = List.copyOf(terms);
        children = List.copyOf(children);
    }
}
