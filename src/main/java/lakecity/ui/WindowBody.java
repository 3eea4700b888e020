package lakecity.ui;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import lakecity.ui.control.Toast;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the window: the map, the panels beside or over it as {@link Frames} says, and cards on the map that never
 * lie under a panel.
 */
final class WindowBody extends Pane {
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");
    private static final double GAP = 12;
    /** Height of the map's lower edge with scale bar and credits, which nothing may cover. */
    private static final double FOOT = 52;

    private final Region map;
    private final Region left;
    private final Region details;
    private final Region legend;
    private final Region problems;
    private final Toast toast;
    private final Rail rail;
    private @Nullable Region notice;

    WindowBody(Region map, Region left, Region details, Region legend, Region problems, Toast toast, Rail rail) {
        this.map = map;
        this.left = left;
        this.details = details;
        this.legend = legend;
        this.problems = problems;
        this.toast = toast;
        this.rail = rail;
        getChildren().addAll(map, legend, rail, left, details, toast, problems);
        getChildren().forEach(node -> node.setManaged(true));
        InvalidationListener again = property -> requestLayout();
        details.visibleProperty().addListener(again);
        problems.visibleProperty().addListener(again);
        toast.visibleProperty().addListener(again);
        toast.textProperty().addListener(again);
        rail.layers().selectedProperty().addListener(again);
        setMinSize(0, 0);
    }

    /** Shows something in the middle of the map, or takes it away with null. */
    void setNotice(@Nullable Region newNotice) {
        if (notice != null) {
            getChildren().remove(notice);
        }
        notice = newNotice;
        if (newNotice != null) {
            getChildren().add(getChildren().indexOf(rail), newNotice);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Frames frames = Frames.of(width);
        boolean detailsDocked = details.isVisible() && !frames.floating();
        double mapRight = width - (detailsDocked ? frames.details() : 0);
        place(map, frames.left(), 0, mapRight - frames.left(), height);
        rail.setVisible(frames.rail());
        place(rail, 0, 0, Frames.RAIL, height);
        double freeLeft = layoutLeft(frames, height);
        double freeRight = layoutDetails(frames, mapRight, height);
        layoutCards(freeLeft, freeRight, height);
    }

    /** Gives the x at which the free part of the map begins. */
    private double layoutLeft(Frames frames, double height) {
        boolean open = !frames.rail() || rail.layers().isSelected();
        left.setVisible(open);
        left.pseudoClassStateChanged(FLOATING, frames.rail());
        if (frames.rail()) {
            place(left, Frames.RAIL + GAP, GAP, Frames.PANEL, height - GAP - FOOT);
            return open ? Frames.RAIL + GAP + Frames.PANEL : Frames.RAIL;
        }
        place(left, 0, 0, Frames.PANEL, height);
        return Frames.PANEL;
    }

    /** Gives the x at which the free part of the map ends. */
    private double layoutDetails(Frames frames, double mapRight, double height) {
        details.pseudoClassStateChanged(FLOATING, frames.floating());
        if (!frames.floating()) {
            place(details, mapRight, 0, frames.details(), height);
            return mapRight;
        }
        double x = mapRight - GAP - frames.details();
        place(details, x, GAP, frames.details(), height - GAP - FOOT);
        return details.isVisible() ? x : mapRight;
    }

    private void layoutCards(double from, double to, double height) {
        double legendWidth = Math.ceil(legend.prefWidth(-1));
        double legendHeight = Math.min(Math.ceil(legend.prefHeight(legendWidth)), height - GAP - FOOT);
        place(legend, Math.max(from + GAP, to - GAP - legendWidth), GAP, legendWidth, legendHeight);
        double problemsWidth = Math.min(480, getWidth() - 2 * GAP);
        double problemsHeight = Math.min(Math.ceil(problems.prefHeight(problemsWidth)), height - 2 * GAP);
        place(problems, getWidth() - GAP - problemsWidth, height - GAP - problemsHeight, problemsWidth, problemsHeight);
        double toastWidth = Math.min(Math.ceil(toast.prefWidth(-1)), Math.min(520, to - from - 2 * GAP));
        double toastHeight = Math.ceil(toast.prefHeight(toastWidth));
        place(toast, (from + to - toastWidth) / 2, height - FOOT - toastHeight, toastWidth, toastHeight);
        if (notice != null) {
            double noticeWidth = Math.min(Math.ceil(notice.prefWidth(-1)), to - from - 2 * GAP);
            double noticeHeight = Math.ceil(notice.prefHeight(noticeWidth));
            place(notice, (from + to - noticeWidth) / 2, (height - noticeHeight) / 2, noticeWidth, noticeHeight);
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.max(0, Math.round(width)), Math.max(0, height));
    }
}
