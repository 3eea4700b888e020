package lakecity.plan;

import lakecity.i18n.LocalText;

/**
 * A paragraph of the source that the plan cites.
 *
 * @param id short id used by features: P7
 * @param title how it is cited: 第2部分第7段
 */
public record Passage(String id, LocalText title) {}
