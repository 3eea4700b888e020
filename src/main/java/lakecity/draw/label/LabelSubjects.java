package lakecity.draw.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lakecity.draw.label.LabelSubject.Part;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.Shape;

/** Finds everything a plan names on the map, in order of priority. */
final class LabelSubjects {
    private LabelSubjects() {}

    static List<LabelSubject> of(Plan plan) {
        List<LabelSubject> subjects = new ArrayList<>();
        for (Feature feature : plan.features()) {
            for (Shape shape : feature.shapes()) {
                plan.layer(shape.layer()).ifPresent(layer -> add(subjects, layer, shape));
            }
        }
        subjects.sort(Comparator.comparing(LabelSubject::kind));
        return List.copyOf(subjects);
    }

    private static void add(List<LabelSubject> subjects, Layer layer, Shape shape) {
        LabelKind kind = LabelKind.of(layer, shape);
        if (kind == null || shape.geometry().isEmpty()) {
            return;
        }
        if (!shape.label().isEmpty()) {
            subjects.add(LabelSubject.of(kind, layer, shape, Part.WHOLE, shape.label(), isMarked(layer, shape)));
        }
        if (kind != LabelKind.PLAN_RAIL && kind != LabelKind.PLAN_ROAD) {
            return;
        }
        if (!shape.start().isEmpty()) {
            subjects.add(LabelSubject.of(kind.end(), layer, shape, Part.START, shape.start(), false));
        }
        if (!shape.end().isEmpty()) {
            subjects.add(LabelSubject.of(kind.end(), layer, shape, Part.END, shape.end(), false));
        }
    }

    /** Context is schematic as a whole, and the legend says so; an undecided alignment says so in its own name. */
    private static boolean isMarked(Layer layer, Shape shape) {
        return shape.confidence() == PlaceConfidence.SCHEMATIC
                && !layer.context()
                && !shape.symbol().equals("direction");
    }
}
