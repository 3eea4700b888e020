/**
 * Finds features, clauses, targets and terms by what a person types: Chinese, pinyin, English, or a
 * mixture, whole, begun or misspelt. May use plan and i18n. Start with {@link lakecity.search.SearchIndex}.
 */
@NullMarked
package lakecity.search;

import org.jspecify.annotations.NullMarked;
