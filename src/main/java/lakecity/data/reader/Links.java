package lakecity.data.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.plan.Feature;

/** Drops the links from features to such as were left out, so that every link of a plan leads somewhere. */
final class Links {
    private Links() {}

    static List<Feature> within(List<Feature> features) {
        Set<String> ids = features.stream().map(Feature::id).collect(Collectors.toSet());
        return features.stream().map(feature -> cut(feature, ids)).toList();
    }

    private static Feature cut(Feature f, Set<String> ids) {
        if (ids.containsAll(f.counties()) && ids.containsAll(f.members()) && ids.containsAll(f.related())) {
            return f;
        }
        return new Feature(
                f.id(),
                f.name(),
                f.pinyin(),
                f.kind(),
                f.layer(),
                f.outlineVerb(),
                f.outlineStatus(),
                f.passages(),
                f.officialRef(),
                f.latest(),
                f.place(),
                f.shapes(),
                f.seat(),
                kept(f.counties(), ids),
                f.description(),
                f.outlineText(),
                f.note(),
                kept(f.members(), ids),
                kept(f.related(), ids),
                f.sources());
    }

    private static List<String> kept(List<String> list, Set<String> ids) {
        return list.stream().filter(ids::contains).toList();
    }
}
