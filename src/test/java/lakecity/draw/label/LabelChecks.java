package lakecity.draw.label;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** What must hold of the names on any map. */
final class LabelChecks {
    private LabelChecks() {}

    static void assertApart(List<LabelBox> boxes, String where) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = 0; k < i; k++) {
                LabelBox one = boxes.get(i);
                LabelBox other = boxes.get(k);
                assertFalse(one.overlaps(other), where + ": " + one + " and " + other);
            }
        }
    }
}
