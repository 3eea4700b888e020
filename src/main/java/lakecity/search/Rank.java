package lakecity.search;

/** How well something fits a query, the best first. */
public enum Rank {
    /** The query is the whole name, its whole pinyin or its id. */
    EXACT,
    /** The name begins with the query. */
    PREFIX,
    /** Words of the name begin with the words of the query, in any order. */
    WORDS,
    /** The query stands somewhere in the name. */
    CONTAINS,
    /** The query has initials of the pinyin. */
    INITIALS,
    /** The query stands in the text below the name. */
    TEXT,
    /** The query is nearly that: one letter wrong in four, or two in eight. */
    MISSPELT
}
