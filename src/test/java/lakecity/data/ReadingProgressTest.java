package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {
    @Test
    void everyFeatureIsTold() throws PackException {
        AtomicInteger taken = new AtomicInteger();
        LoadedPack pack = new PackReader().read(new MapsFolder(Path.of("maps")), "plan", taken::incrementAndGet);
        assertTrue(taken.get() >= pack.plan().features().size());
    }
}
