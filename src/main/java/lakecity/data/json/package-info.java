/**
 * JSON as it comes from a hostile file: PackFiles (bytes) → JsonText (trees) → {@link lakecity.data.json.Item} (values
 * with their place, and where their faults go). May use plan, geo and i18n; no other room of data.
 */
@NullMarked
package lakecity.data.json;

import org.jspecify.annotations.NullMarked;
