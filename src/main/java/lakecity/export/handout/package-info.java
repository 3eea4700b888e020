/**
 * A story as a PDF to hand out. Start with {@link lakecity.export.handout.PdfHandout}. May use export.scene and
 * export.picture.
 */
@NullMarked
package lakecity.export.handout;

import org.jspecify.annotations.NullMarked;
