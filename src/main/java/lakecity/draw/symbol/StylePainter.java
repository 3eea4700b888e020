package lakecity.draw.symbol;

import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Tone;
import lakecity.geo.Pixel;

/** Paints the figures of layers of one style. Immutable, any thread. */
public interface StylePainter {

    /** Paints one pass of one figure. */
    void paint(Brush brush, Figure figure, Pass pass);

    /** How far from the figure's geometry it may paint, in pixels; at most {@link Screen#MARGIN} but for radii. */
    double reach(Figure figure, Screen screen);

    /** How far beside its position a symbol is drawn, in pixels. */
    default Pixel aside(Figure figure, Screen screen) {
        return new Pixel(0, 0);
    }

    /** The colour that stands for a figure where there are too many to draw each with care. */
    Tone tone(Figure figure);

    /** Whether the status of its figures is drawn, so that the legend explains it. */
    default boolean showsStatus(Figure figure) {
        return false;
    }

    /** Whether the confidence of its figures is drawn, so that the legend explains it. */
    default boolean showsConfidence(Figure figure) {
        return showsStatus(figure);
    }
}
