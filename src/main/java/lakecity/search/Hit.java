package lakecity.search;

import java.util.List;
import lakecity.plan.Feature;

/**
 * A feature that was found.
 *
 * @param feature the feature
 * @param rank how well it fits
 * @param zh the parts of its Chinese name that fit, in no order; empty when it was found by something else
 * @param en the parts of its English name that fit, likewise
 */
public record Hit(Feature feature, Rank rank, List<Span> zh, List<Span> en) {}
