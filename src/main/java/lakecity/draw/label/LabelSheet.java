package lakecity.draw.label;

import java.util.List;

/** The names placed in one block of the map for one step of zoom. Immutable. */
record LabelSheet(List<Label> labels) {

    boolean names(String feature) {
        return labels.stream()
                .anyMatch(label -> label.subject().feature().equals(feature)
                        && label.subject().part() == LabelSubject.Part.WHOLE);
    }
}
