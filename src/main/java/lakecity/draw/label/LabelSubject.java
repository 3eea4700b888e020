package lakecity.draw.label;

import lakecity.geo.WebMercator;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Something on the map that has a name.
 *
 * @param kind what it is
 * @param layer the layer it is drawn on
 * @param shape what is drawn
 * @param part the whole of it, or an end where a line goes on
 * @param text the words
 * @param schematic whether （示意） follows the words
 * @param extent its extent in world units (0 to 1)
 */
record LabelSubject(
        LabelKind kind, Layer layer, Shape shape, Part part, LocalText text, boolean schematic, Envelope extent) {

    /** What of a shape is named. */
    enum Part {
        WHOLE,
        START,
        END
    }

    static LabelSubject of(LabelKind kind, Layer layer, Shape shape, Part part, LocalText text, boolean schematic) {
        return new LabelSubject(kind, layer, shape, part, text, schematic, extent(shape));
    }

    /** The extent of a shape in world units. */
    static Envelope extent(Shape shape) {
        Envelope degrees = shape.geometry().getEnvelopeInternal();
        return new Envelope(
                WebMercator.x(degrees.getMinX()),
                WebMercator.x(degrees.getMaxX()),
                WebMercator.y(degrees.getMinY()),
                WebMercator.y(degrees.getMaxY()));
    }

    String feature() {
        return shape.feature();
    }

    /** About the middle, in world units. */
    Coordinate middle() {
        return extent.centre();
    }

    boolean isLine() {
        return shape.geometry().getDimension() == 1;
    }

    boolean isPoint() {
        return shape.geometry().getDimension() == 0;
    }
}
