/**
 * The plan: immutable records read as a whole from a pack and replaced as a whole. May use geo and i18n.
 * Start with {@link lakecity.plan.Plan}, then {@link lakecity.plan.Feature}.
 */
@NullMarked
package lakecity.plan;

import org.jspecify.annotations.NullMarked;
