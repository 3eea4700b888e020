package lakecity.ui.basemaps;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;

/** The sources there are, in the user's order, and the user's keys. FX thread; files are written in the background. */
public interface BaseShelf {

    /** All sources, hidden ones too; the embedded map first. */
    ObservableValue<List<BaseEntry>> entries();

    /**
     * Takes another list at once and writes what the user made of it.
     *
     * @param failed is told why it could not be written; the list is then as it was before
     */
    void keep(List<BaseEntry> entries, Consumer<LocalText> failed);

    /** The user's key for a source, which is that of its server; empty for none. */
    String key(SourceSpec spec);

    /**
     * Keeps a key for a source and all others of its server, or forgets it when it is empty.
     *
     * @param failed is told why it could not be written
     */
    void keepKey(SourceSpec spec, String key, Consumer<LocalText> failed);

    /** How many places of the user's own files were not understood; what is in them is on no list. */
    int broken();

    /**
     * Takes what was not understood out of the files, of which copies are kept.
     *
     * @param failed is told why they could not be written
     */
    void clean(Consumer<LocalText> failed);
}
