package lakecity.data;

import java.util.List;
import lakecity.plan.Issue;
import lakecity.plan.Plan;

/** What reading a pack gave: the sound part of it as a plan, and a report of what was left out or looks odd. */
public record LoadedPack(Plan plan, List<Issue> issues) {
    public LoadedPack {
        issues = List.copyOf(issues);
    }
}
