package lakecity.draw.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import lakecity.geo.LonLat;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Cutting lines to a picture and fading their loose ends. */
class BaseLinesTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final BasePicture PICTURE = new BasePicture(
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics(),
            new Viewport(new LonLat(0, 0), BasePlane.ZOOM, 100, 100));

    private static LineString line(double... xy) {
        Coordinate[] vertices = new Coordinate[xy.length / 2];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return GEOMETRY.createLineString(vertices);
    }

    @Test
    void aLineIsCutToThePicture() {
        Envelope extent = new Envelope(0, 10, 0, 10);
        List<BaseRun> runs = BaseRun.of(line(-5, 5, 15, 5, 15, 2, 5, 2), 100, extent, PICTURE);
        assertEquals(2, runs.size());
        assertEquals(105, runs.get(0).start(), 1e-6);
        assertEquals(100 + 20 + 3 + 5, runs.get(1).start(), 1e-6);
        assertEquals(0, BaseRun.of(line(-5, 20, 20, 20), 0, extent, PICTURE).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsCutOutIsAsLongAsWhatLiesWithin(long seed) {
        Random random = new Random(seed);
        Envelope extent = new Envelope(0, 10, 0, 10);
        double[] xy = new double[40];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = random.nextDouble() * 30 - 10;
        }
        LineString line = line(xy);
        double expected = line.intersection(GEOMETRY.toGeometry(extent)).getLength();
        double length = 0;
        for (BaseRun run : BaseRun.of(line, 0, extent, PICTURE)) {
            length += length(run);
        }
        assertEquals(expected, length, 1e-3, "seed " + seed);
    }

    private static double length(BaseRun run) {
        double length = 0;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (var it = run.path().getPathIterator(null); !it.isDone(); it.next()) {
            boolean drawn = it.currentSegment(at) == java.awt.geom.PathIterator.SEG_LINETO;
            length += drawn ? Math.hypot(at[0] - x, at[1] - y) : 0;
            x = at[0];
            y = at[1];
        }
        return length;
    }

    @Test
    void onlyLooseEndsFade() {
        double far = 10 * BasePlane.DEGREE;
        LineString joined = line(0, 0, far, 0);
        LineString other = line(0, 0, 0, far, far, far, far, 0, 2 * far, 0);
        List<BaseLine> pieces = new BaseFade(List.of(joined, other)).pieces(BaseLine.Kind.RIVER, joined);
        assertEquals(1, pieces.size());
        assertEquals(1, pieces.get(0).opacity());
        List<BaseLine> faded = new BaseFade(List.of(joined, other)).pieces(BaseLine.Kind.RIVER, other);
        assertTrue(faded.size() > 3);
        double length =
                faded.stream().mapToDouble(piece -> piece.path().getLength()).sum();
        assertEquals(other.getLength(), length, 1e-6 * length);
        assertTrue(faded.stream().filter(piece -> piece.opacity() < 1).allMatch(piece -> piece.start() > 3 * far));
    }
}
