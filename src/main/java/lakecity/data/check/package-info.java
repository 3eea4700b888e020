/**
 * What may be wrong in a pack that can be read: one class for each kind of fault, put together by
 * {@link lakecity.data.PackValidator}. Start with {@link lakecity.data.check.SchemaCheck}. May use data.reader, data.json,
 * plan, geo and i18n.
 */
@NullMarked
package lakecity.data.check;

import org.jspecify.annotations.NullMarked;
