/**
 * Tables of features: comma-separated, workbook, and what goes to the clipboard. Start with
 * {@link lakecity.export.table.FeatureTable}. May use export.picture (for the caveats), plan, i18n and files.
 */
@NullMarked
package lakecity.export.table;

import org.jspecify.annotations.NullMarked;
