package lakecity.data.reader;

import java.util.List;
import java.util.Set;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;

/**
 * What a feature may name. A list whose file could not be read is quiet: what it would hold is not called missing.
 *
 * @param layers the layers and the ids of those left out
 * @param sources ids of sources
 * @param soundSources ids of the sources that were read
 * @param passages ids of passages
 * @param features ids of all features and shapes
 * @param quietSources whether sources.json could not be read
 * @param quietFeatures whether a file of features could not be read
 */
record Known(
        LayersReader layers,
        Ids sources,
        Set<String> soundSources,
        Ids passages,
        Ids features,
        boolean quietSources,
        boolean quietFeatures) {

    /** The sources that something names in "sources"; unknown ones are noted. */
    List<String> sourcesOf(Item item) {
        return References.known(item, "sources", sources, quietSources).stream()
                .filter(soundSources::contains)
                .toList();
    }
}
