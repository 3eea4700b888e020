package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;

/** The shipped plan holds everything the report names, under its id and name. */
class InventoryTest {

    @Test
    void everyEntryIsThere() throws PackException {
        Plan plan =
                new PackReader().read(new MapsFolder(Path.of("maps")), "plan").plan();
        Map<String, String> names = new HashMap<>();
        plan.features()
                .forEach(feature -> names.put(feature.id(), feature.name().zh()));
        plan.outline()
                .targets()
                .forEach(target -> names.put(target.id(), target.name().zh()));
        List<String> lines = lines("inventory.tsv");
        assertEquals(153, lines.size());
        List<String> faults = new ArrayList<>();
        for (String line : lines) {
            String[] entry = line.split("\t");
            String name = names.get(entry[0]);
            if (name == null) {
                faults.add("missing: " + entry[0] + " " + entry[1]);
            } else if (!name.equals(entry[1])) {
                faults.add("misnamed: " + entry[0] + " is " + entry[1] + ", not " + name);
            }
        }
        assertEquals(List.of(), faults);
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String file) {
        try (InputStream in = InventoryTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
