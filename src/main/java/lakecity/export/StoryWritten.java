package lakecity.export;

import java.util.List;
import lakecity.i18n.LocalText;

/**
 * What became of an export.
 *
 * @param scenes how many scenes were written
 * @param remarks what could not be as it should, a sentence each: a picture that is missing, tiles that did not come
 */
public record StoryWritten(int scenes, List<LocalText> remarks) {
    public StoryWritten {
        remarks = List.copyOf(remarks);
    }
}
