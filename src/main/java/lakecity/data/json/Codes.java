package lakecity.data.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lakecity.geo.Datum;
import lakecity.plan.Comparison;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Source;
import lakecity.plan.Via;

/** The words a pack uses for statuses, states, confidences, grades, datums, kinds of via and groups of layers. */
public final class Codes {
    /** What the outline says of a thing. */
    public static final Map<String, OutlineStatus> STATUSES = by(OutlineStatus::code, OutlineStatus.values());
    /** What is known since. */
    public static final Map<String, LatestState.State> STATES = by(LatestState.State::code, LatestState.State.values());
    /** How sure a place is. */
    public static final Map<String, PlaceConfidence> CONFIDENCES = by(PlaceConfidence::code, PlaceConfidence.values());
    /** How good a source is. */
    public static final Map<String, Source.Grade> GRADES = by(Source.Grade::code, Source.Grade.values());
    /** In which datum coordinates stand. */
    public static final Map<String, Datum> DATUMS = by(Datum::name, Datum.values());
    /** What a line goes through. */
    public static final Map<String, Via.Kind> VIAS =
            by(kind -> kind.name().toLowerCase(Locale.ROOT), Via.Kind.values());
    /** Where a layer stands in the tree. */
    public static final Map<String, Layer.Group> GROUPS = by(Layer.Group::code, Layer.Group.values());

    /** How a target compares. */
    public static final Map<String, Comparison> COMPARISONS =
            by(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'), Comparison.values());

    private Codes() {}

    private static <T> Map<String, T> by(Function<T, String> code, T[] values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            map.put(code.apply(value), value);
        }
        return map;
    }
}
