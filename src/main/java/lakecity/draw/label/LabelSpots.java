package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelSubject.Part;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Lists the possible places of a subject's name in a room, by whether it is a point, a line or an area. */
final class LabelSpots {
    /** A long line is named again about every so many pixels. */
    private static final double REPEAT = 640;

    /** A part of an area smaller than a square of so many pixels gets no name of its own. */
    private static final double SCRAP = 500;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final LabelRoom room;
    private final LabelGround ground;
    private final LabelText text;
    private final double magnification;
    private final boolean quick;

    /**
     * @param magnification the size of symbols at this zoom, 1 for the usual
     * @param quick whether to weigh fewer places, for maps with very much on them
     */
    LabelSpots(LabelRoom room, LabelGround ground, LabelText text, double magnification, boolean quick) {
        this.room = room;
        this.ground = ground;
        this.text = text;
        this.magnification = magnification;
        this.quick = quick;
    }

    /** One list of places for each label the subject should get: a long line gets several. */
    List<List<LabelSpot>> of(LabelSubject subject) {
        if (subject.part() != Part.WHOLE) {
            return List.of(aroundEnd(subject));
        }
        if (subject.isLine()) {
            return alongLines(subject);
        }
        List<LabelBlock> blocks = text.blocks(subject);
        double radius = subject.kind().radius * magnification;
        if (subject.isPoint()) {
            Coordinate at = subject.middle();
            return List.of(LabelPoints.around(at.x, at.y, radius, blocks, quick));
        }
        Geometry area =
                largest(LabelLine.within(LabelLine.pixels(subject.shape().geometry(), room.scale()), room.box()));
        if (area.isEmpty() || isScrap(area, subject)) {
            return List.of();
        }
        boolean spilling = subject.kind() != LabelKind.LAKE && subject.kind().radius == 0;
        return List.of(new LabelAreas(area, room.scale(), spilling, quick).spots(blocks));
    }

    /** Whether a block holds only a small part of an area, whose name then stands in the next one. */
    private boolean isScrap(Geometry area, LabelSubject subject) {
        Envelope part = area.getEnvelopeInternal();
        Envelope whole = room.pixels(subject.extent());
        return area.getArea() < SCRAP * SCRAP
                && part.getWidth() * part.getHeight() < 0.5 * whole.getWidth() * whole.getHeight();
    }

    private List<LabelSpot> aroundEnd(LabelSubject subject) {
        List<Coordinate[]> lines = ground.lines(subject.shape(), room.scale());
        if (lines.isEmpty()) {
            return List.of();
        }
        Coordinate[] last = lines.get(lines.size() - 1);
        Coordinate end = subject.part() == Part.START ? lines.get(0)[0] : last[last.length - 1];
        double radius = subject.kind().radius * magnification;
        return LabelPoints.around(end.x / room.scale(), end.y / room.scale(), radius, text.blocks(subject));
    }

    private List<List<LabelSpot>> alongLines(LabelSubject subject) {
        List<List<LabelSpot>> labels = new ArrayList<>();
        List<LabelBlock> along = text.lineBlocks(subject);
        List<LabelBlock> level = text.blocks(subject);
        double radius = subject.kind().radius * magnification;
        double repeat = subject.layer().context() ? 1.7 * REPEAT : REPEAT;
        for (Coordinate[] track : ground.lines(subject.shape(), room.scale())) {
            Geometry seen = LabelLine.within(FACTORY.createLineString(track), room.box());
            for (LineString part : LabelLine.lines(seen)) {
                LabelLine line = new LabelLine(part.getCoordinates());
                LabelLines spots = new LabelLines(line, room.scale(), radius, quick ? 6 : 24);
                int times = quick ? 1 : (int) Math.max(1, Math.round(line.length() / repeat));
                for (int i = 0; i < times; i++) {
                    double section = line.length() / times;
                    labels.add(spots.spots(along, level, i * section, (i + 1) * section));
                }
            }
        }
        return labels;
    }

    private static Geometry largest(Geometry area) {
        Geometry best = FACTORY.createPolygon();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Geometry part = area.getGeometryN(i);
            if (part instanceof Polygon && part.getArea() > best.getArea()) {
                best = part;
            }
        }
        return best;
    }
}
