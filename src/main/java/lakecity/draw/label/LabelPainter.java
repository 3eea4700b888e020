package lakecity.draw.label;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * Paints all names of a plan, and of the base map around it, in one pass, so that no two overlap. Where a name stands
 * depends on the plan, the layers, the filter, the language and the zoom in steps of a quarter, never on the position of
 * the picture, so names stay put while the map is moved. On bitmaps names are painted from a store of small pictures, on
 * anything else as text. Logical pixels; any thread, several at once.
 */
public final class LabelPainter {
    private final LabelStage stage;
    private final LabelSheets sheets;
    private final LabelPictures pictures = new LabelPictures();

    /**
     * @param plan the plan
     * @param base the embedded base map's data, for the names of places around; {@link Plan#empty()} for none
     */
    public LabelPainter(Plan plan, Plan base) {
        this(plan, base, 1);
    }

    /** @param textScale size of the type: 1 for a screen on a desk, more for a room */
    public LabelPainter(Plan plan, Plan base, double textScale) {
        this(plan, base, textScale, LabelGround.plain(plan.head().frame()));
    }

    /** @param ground what is drawn under the names */
    public LabelPainter(Plan plan, Plan base, double textScale, LabelGround ground) {
        LabelScene scene = new LabelScene(plan, base);
        this.stage = new LabelStage(plan, base, scene, ground, textScale);
        this.sheets = new LabelSheets(scene, stage);
    }

    /** Paints the names of a view, the less important first. */
    public void paint(Graphics2D g, View view, Viewport viewport, Edge edge) {
        LabelColors colors = LabelColors.of(view.palette());
        List<Label> labels = labels(view, viewport, edge);
        double size = viewport.worldSize();
        double left = viewport.left();
        double top = viewport.top();
        for (int i = labels.size() - 1; i >= 0; i--) {
            Label label = labels.get(i);
            LabelBody body = label.body();
            double x = (body.x() - left) * size + body.dx();
            double y = (body.y() - top) * size + body.dy();
            pictures.paint(g, label, x, y, colors.text(label.subject().kind()), colors.halo());
        }
    }

    /** The names that {@link #paint} paints, with their boxes; with an open edge some may reach over it. */
    public List<LabelBox> placed(View view, Viewport viewport, Edge edge) {
        double size = viewport.worldSize();
        List<LabelBox> boxes = new ArrayList<>();
        for (Label label : labels(view, viewport, edge)) {
            LabelBody body = label.body();
            boxes.add(new LabelBox(
                    label.text(),
                    label.subject().feature(),
                    (body.x() - viewport.left()) * size + body.dx(),
                    (body.y() - viewport.top()) * size + body.dy(),
                    2 * body.halfWidth(),
                    2 * body.halfHeight(),
                    body.angle()));
        }
        return boxes;
    }

    private List<Label> labels(View view, Viewport viewport, Edge edge) {
        double size = viewport.worldSize();
        double left = viewport.left() * size;
        double top = viewport.top() * size;
        Envelope picture = new Envelope(left, left + viewport.width(), top, top + viewport.height());
        List<Label> seen = new ArrayList<>();
        for (Label label : sheets.labels(view, viewport)) {
            LabelBody body = label.body();
            double x = body.x() * size + body.dx();
            double y = body.y() * size + body.dy();
            if (picture.intersects(
                    new Envelope(x - body.spanX(), x + body.spanX(), y - body.spanY(), y + body.spanY()))) {
                seen.add(label);
            }
        }
        if (edge == Edge.OPEN) {
            return seen;
        }
        LabelRoom room = new LabelRoom(size, 1, 1, picture);
        return stage.complete(sheets.request(view, viewport).withSelection(view.selection()), view, room, seen);
    }
}
