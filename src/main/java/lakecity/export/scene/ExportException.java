package lakecity.export.scene;

import java.io.IOException;
import lakecity.i18n.LocalText;

/** An export that cannot be made as asked for, with a sentence for people. Nothing was written. */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient LocalText text;

    /** @param text what is wrong, for the user */
    public ExportException(LocalText text) {
        super(text.en());
        this.text = text;
    }

    /** What is wrong and what to do. */
    public LocalText text() {
        return text;
    }
}
