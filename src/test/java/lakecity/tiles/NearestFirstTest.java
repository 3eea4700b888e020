package lakecity.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import org.junit.jupiter.api.Test;

class NearestFirstTest {
    private static <T> List<T> all(NearestFirst<T> line) {
        List<T> all = new ArrayList<>();
        for (T next = line.poll(); next != null; next = line.poll()) {
            all.add(next);
        }
        return all;
    }

    @Test
    void theNearestComesFirstAndOfEqualsTheNewest() {
        NearestFirst<String> line = new NearestFirst<>(9, String::length);
        List.of("bbb", "a", "ccc", "dd", "e").forEach(line::add);
        assertEquals(List.of("e", "a", "dd", "ccc", "bbb"), all(line));
        assertTrue(line.isEmpty());
    }

    @Test
    void theFarthestGivesWayAndOfEqualsTheOldest() {
        NearestFirst<String> line = new NearestFirst<>(3, String::length);
        assertNull(line.add("aa"));
        assertNull(line.add("bb"));
        assertNull(line.add("c"));
        assertEquals("aa", line.add("d"));
        assertEquals("far", line.add("far"), "perhaps itself");
        assertEquals(List.of("bb", "c", "d"), line.drain());
        assertTrue(line.isEmpty());
    }

    /** A distance that is no number must neither hide what waits nor keep it for ever. */
    @Test
    void whatHasNoDistanceComesOutTooAndGivesWay() {
        NearestFirst<String> line = new NearestFirst<>(2, one -> Double.NaN);
        List.of("a", "b").forEach(line::add);
        assertEquals("a", line.add("c"));
        assertEquals(List.of("c", "b"), all(line));
    }

    @Test
    void distancesAreThoseOfTheMoment() {
        Gaze gaze = new Gaze();
        NearestFirst<TileCoord> line = new NearestFirst<>(9, gaze::distance);
        TileCoord west = new TileCoord(9, 400, 198);
        TileCoord east = new TileCoord(9, 410, 198);
        line.add(west);
        line.add(east);
        assertEquals(0, gaze.distance(west), "nobody looks yet");
        gaze.lookAt(west.bounds().center());
        assertEquals(0, gaze.distance(west), 0.01);
        assertEquals(10, gaze.distance(east), 0.01);
        assertEquals(List.of(west, east), all(line));
        gaze.lookAt(new LonLat(179, 85));
        assertTrue(gaze.distance(east) < gaze.distance(west));
    }
}
