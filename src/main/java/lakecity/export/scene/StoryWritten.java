package lakecity.export.scene;

import java.util.ArrayList;
import java.util.List;
import lakecity.i18n.LocalText;

/**
 * What became of an export.
 *
 * @param scenes how many scenes were written
 * @param missingTiles how many tiles of base maps did not come, in all scenes
 * @param remarks what could not be as it should, a sentence each: a picture that is missing, tiles that did not come,
 *     why a base map is not shown
 */
public record StoryWritten(int scenes, int missingTiles, List<LocalText> remarks) {
    public StoryWritten {
        remarks = List.copyOf(remarks);
    }

    /** The same with more remarks, after the others. */
    public StoryWritten with(List<LocalText> more) {
        List<LocalText> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new StoryWritten(scenes, missingTiles, all);
    }
}
