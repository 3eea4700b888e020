package lakecity.draw.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelPieceTest {

    @Test
    void isAsWideAsItsTypeAsks() {
        assertEquals(48, LabelPiece.width("衡水湖城", true, 12), 0.01);
        assertTrue(LabelPiece.width("□", false, 12) > 6, "a box stands for what the font lacks");
    }
}
