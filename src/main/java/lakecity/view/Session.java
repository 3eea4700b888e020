package lakecity.view;

import java.util.List;
import lakecity.plan.Issue;
import lakecity.plan.Plan;

/**
 * The open pack: the plan, the embedded base map's data, and what was found wrong with either. Replaced as a whole when
 * a pack is opened or read again.
 *
 * @param plan the plan; {@link Plan#empty()} when it could not be read
 * @param base the embedded base map's data, a plan of context only; empty when it could not be read
 * @param issues faults found while reading
 */
public record Session(Plan plan, Plan base, List<Issue> issues) {
    public Session {
        issues = List.copyOf(issues);
    }
}
