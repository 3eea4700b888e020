package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;

/** What ships is sound. */
class ShippedMapsTest {
    private static final Path MAPS = Path.of("maps");

    @Test
    void hasNoFault() {
        assertEquals(List.of(), new PackValidator().validate(MAPS));
    }

    @Test
    void opensWhole() throws PackException {
        for (String pack : List.of("plan", "base/embedded")) {
            LoadedPack loaded = new PackReader().read(new MapsFolder(MAPS), pack);
            assertEquals(List.of(), loaded.issues());
            Plan plan = loaded.plan();
            assertFalse(plan.features().isEmpty());
            assertFalse(plan.layers().isEmpty());
        }
    }
}
