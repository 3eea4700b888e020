package lakecity.plan;

import java.util.List;
import lakecity.i18n.LocalText;

/**
 * A value of a target's quantity known since the outline.
 *
 * @param value in the target's unit
 * @param year the year it is of
 * @param text the value in words, with what it counts
 * @param sameDefinition whether it counts just what the target counts
 * @param reason why it can or cannot be set beside the target
 * @param sources ids of its {@link Source}s
 */
public record LaterValue(
        double value, int year, LocalText text, boolean sameDefinition, LocalText reason, List<String> sources) {
    public LaterValue {
        sources = List.copyOf(sources);
    }
}
