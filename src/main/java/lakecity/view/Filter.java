package lakecity.view;

import java.util.EnumSet;
import java.util.Set;
import lakecity.plan.Feature;
import lakecity.plan.OutlineStatus;

/**
 * Which features are shown by their outline status. Context, which has none, always passes. The empty set passes all.
 */
public record Filter(Set<OutlineStatus> statuses) {
    public static final Filter ALL = new Filter(Set.of());

    public Filter {
        statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(statuses));
    }

    public boolean passes(Feature feature) {
        return statuses.isEmpty() || feature.outlineStatus() == null || statuses.contains(feature.outlineStatus());
    }
}
