package lakecity.search;

/**
 * A stretch of a name that the query matched.
 *
 * @param from index of its first char
 * @param to index behind its last char
 */
public record Span(int from, int to) {}
