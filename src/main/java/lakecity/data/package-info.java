/**
 * Packs on disk: {@link lakecity.data.PackReader} turns a folder into a plan, {@link lakecity.data.PackValidator} finds
 * every fault. Every file is taken for hostile. May use plan, geo and i18n.
 */
@NullMarked
package lakecity.data;

import org.jspecify.annotations.NullMarked;
