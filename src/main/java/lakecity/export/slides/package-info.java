/**
 * A story as PowerPoint slides, in a template of one's own or plain. Start with
 * {@link lakecity.export.slides.PptxExport}. May use export.scene and export.picture.
 */
@NullMarked
package lakecity.export.slides;

import org.jspecify.annotations.NullMarked;
