package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Trace;
import lakecity.draw.symbol.Diamond;
import lakecity.draw.symbol.Diamonds;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.view.View;
import org.locationtech.jts.geom.Coordinate;

/** The ground under the names as the map paints it: smoothed lines in their lanes, and the counties' diamonds. */
public final class LabelFigures implements LabelGround {
    private final Plan plan;
    private final Figures figures;
    private final Diamonds diamonds;
    private final LabelGround plain;

    /** The ground of a plan, on the index of its painter. */
    public LabelFigures(Plan plan, Figures figures, Diamonds diamonds) {
        this.plan = plan;
        this.figures = figures;
        this.diamonds = diamonds;
        this.plain = LabelGround.plain(plan.head().frame());
    }

    @Override
    public List<Coordinate[]> lines(Shape shape, double scale) {
        List<Coordinate[]> lines = new ArrayList<>();
        for (Figure figure : figures.ofFeature(shape.feature())) {
            if (figure.shape() == shape && figure.kind() == Kind.LINE) {
                double shift = figures.lanes().shift(figure, scale);
                for (double[] part : figure.parts()) {
                    add(lines, part, shift, scale);
                }
            }
        }
        return lines.isEmpty() ? plain.lines(shape, scale) : lines;
    }

    private static void add(List<Coordinate[]> lines, double[] part, double shift, double scale) {
        Trace trace = new Trace();
        for (int i = 0; i < part.length; i += 2) {
            trace.add(part[i] * scale, part[i + 1] * scale);
        }
        Trace moved = trace.shifted(shift);
        if (moved.size() > 1) {
            Coordinate[] points = new Coordinate[moved.size()];
            for (int i = 0; i < points.length; i++) {
                points[i] = new Coordinate(moved.x(i), moved.y(i));
            }
            lines.add(points);
        }
    }

    @Override
    public List<LabelBody> symbols(View view, double zoom) {
        return diamonds.of(plan, view, zoom).stream()
                .map(diamond -> LabelBody.symbol(diamond.x(), diamond.y(), Diamond.HALF + 1))
                .toList();
    }
}
