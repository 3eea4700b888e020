package lakecity.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lakecity.i18n.Messages;
import lakecity.settings.Settings;
import lakecity.ui.control.Toast;
import lakecity.ui.layers.LegendCard;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the window: the map, the panels beside or over it as {@link Frames} says, and cards on the map that never
 * lie under a panel.
 */
final class WindowBody extends Pane {
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");
    private static final double GAP = 12;
    /** Least height of the map's lower edge with scale bar and credits, which cards keep off. */
    private static final double FOOT = 52;
    /** How far above that edge a toast stands. */
    private static final double TOAST_RISE = 44;
    /** Where less of the map is free, the legend is folded. */
    private static final double LEGEND_ROOM = 640;

    private final MapArea area;
    private final Region map;
    private final LeftPanel left;
    private final StackPane details;
    private final LegendCard legend;
    private final Region problems;
    private final Toast toast;
    private final Rail rail;
    private final Settings settings;
    private final PanelEdge leftEdge;
    private final PanelEdge detailsEdge;
    private @Nullable Region notice;

    WindowBody(
            MapArea area,
            LeftPanel left,
            Region selected,
            LegendCard legend,
            Region problems,
            Toast toast,
            Rail rail,
            Settings settings) {
        this.area = area;
        this.map = area.map();
        this.left = left;
        this.details = new StackPane(selected);
        this.legend = legend;
        this.problems = problems;
        this.toast = toast;
        this.rail = rail;
        this.settings = settings;
        leftEdge = new PanelEdge(settings.leftWidth(), Settings.LEFT_WIDTH, 1);
        detailsEdge = new PanelEdge(settings.detailsWidth(), Settings.DETAILS_WIDTH, -1);
        // In the order of the Tab key; the map lies at the bottom all the same.
        getChildren().addAll(rail, left, map, legend, details, leftEdge, detailsEdge, toast, problems);
        map.setViewOrder(2);
        legend.setViewOrder(1);
        getChildren().forEach(node -> node.setManaged(true));
        // In a narrow window layers and details take turns, so that most of the map stays free.
        details.visibleProperty()
                .bind(selected.visibleProperty()
                        .and(rail.visibleProperty().and(rail.openProperty()).not()));
        InvalidationListener again = property -> requestLayout();
        InvalidationListener room = property -> makeRoom();
        List.of(settings.textScale(), settings.leftWidth(), settings.detailsWidth())
                .forEach(each -> {
                    each.addListener(room);
                    each.addListener(again);
                });
        widthProperty().addListener(room);
        details.visibleProperty().addListener(room);
        rail.openProperty().addListener(room);
        left.wideProperty().addListener(room);
        left.wideProperty().addListener(again);
        details.visibleProperty().addListener(again);
        problems.visibleProperty().addListener(again);
        area.foot().addListener(again);
        toast.visibleProperty().addListener(again);
        toast.textProperty().addListener(again);
        rail.openProperty().addListener(again);
        setMinSize(0, 0);
        settings.language().addListener((property, old, now) -> speak());
        speak();
    }

    private void speak() {
        Messages words = Messages.of(settings.language().get());
        leftEdge.setAccessibleText(words.text("settings.edge.left"));
        detailsEdge.setAccessibleText(words.text("settings.edge.details"));
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

    /** Takes the map out, to be shown elsewhere; the runnable puts it back and lays it out. */
    Runnable lendMap() {
        int place = getChildren().indexOf(map);
        getChildren().remove(map);
        return () -> {
            getChildren().add(place, map);
            requestLayout();
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        };
    }

    /** Moves the map's furniture and folds the legend where panels float over the map. */
    private void makeRoom() {
        Frames frames = Frames.of(getWidth(), settings);
        rail.setVisible(frames.rail());
        double fromLeft = frames.rail() && rail.openProperty().get() ? GAP + frames.panel() : 0;
        double fromRight = frames.floating() && details.isVisible() ? GAP + frames.details() : 0;
        area.furniture().accept(new Insets(0, fromRight, 0, fromLeft));
        double docked = (frames.rail() ? frames.left() : leftWidth(frames))
                + (details.isVisible() && !frames.floating() ? frames.details() : 0);
        legend.setNarrow(getWidth() - docked - fromLeft - fromRight < LEGEND_ROOM * scale());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Frames frames = Frames.of(width, settings);
        boolean detailsDocked = details.isVisible() && !frames.floating();
        double mapRight = width - (detailsDocked ? frames.details() : 0);
        double mapLeft = frames.rail() ? frames.left() : leftWidth(frames);
        if (map.getParent() == this) {
            place(map, mapLeft, 0, mapRight - mapLeft, height);
        }
        place(rail, 0, 0, frames.left(), height);
        double freeLeft = layoutLeft(frames, height);
        double freeRight = layoutDetails(frames, mapRight, height);
        layoutEdge(leftEdge, left.isVisible(), freeLeft, frames.panel(), height);
        layoutEdge(detailsEdge, details.isVisible(), freeRight, frames.details(), height);
        layoutCards(freeLeft, freeRight, height);
    }

    /** Gives the x at which the free part of the map begins. */
    private double layoutLeft(Frames frames, double height) {
        boolean open = !frames.rail() || rail.openProperty().get();
        left.setVisible(open);
        left.pseudoClassStateChanged(FLOATING, frames.rail());
        if (frames.rail()) {
            place(left, frames.left() + GAP, GAP, leftWidth(frames), height - 2 * GAP);
            return open ? frames.left() + GAP + leftWidth(frames) : frames.left();
        }
        place(left, 0, 0, leftWidth(frames), height);
        return leftWidth(frames);
    }

    /** The left panel's width, more where the user widened it. */
    private double leftWidth(Frames frames) {
        if (!left.wideProperty().get()) {
            return frames.panel();
        }
        double docked = details.isVisible() && !frames.floating() ? frames.details() : 0;
        double before = frames.rail() ? frames.left() + GAP : 0;
        return Math.max(frames.panel(), Frames.widened(getWidth() - docked) - before);
    }

    /** Gives the x at which the free part of the map ends. */
    private double layoutDetails(Frames frames, double mapRight, double height) {
        details.getChildren().forEach(panel -> panel.pseudoClassStateChanged(FLOATING, frames.floating()));
        if (!frames.floating()) {
            place(details, mapRight, 0, frames.details(), height);
            return mapRight;
        }
        double x = mapRight - GAP - frames.details();
        place(details, x, GAP, frames.details(), height - 2 * GAP);
        return details.isVisible() ? x : mapRight;
    }

    private void layoutEdge(PanelEdge edge, boolean open, double x, double width, double height) {
        edge.setVisible(open);
        edge.follow(width, scale());
        place(edge, x - Math.floor(PanelEdge.GRIP / 2), 0, PanelEdge.GRIP, height);
    }

    private double scale() {
        return settings.textScale().get() / 100.0;
    }

    private void layoutCards(double from, double to, double height) {
        double foot = Math.max(FOOT * scale(), area.foot().get() + 16);
        double legendWidth = Math.ceil(legend.prefWidth(-1));
        double legendHeight = Math.min(Math.ceil(legend.prefHeight(legendWidth)), height - GAP - foot);
        double legendTop = Math.max(GAP, height - foot - legendHeight);
        place(legend, Math.max(from + GAP, to - GAP - legendWidth), legendTop, legendWidth, legendHeight);
        double problemsWidth = Math.min(480 * scale(), getWidth() - 2 * GAP);
        double problemsHeight = Math.min(Math.ceil(problems.prefHeight(problemsWidth)), height - 2 * GAP);
        place(problems, getWidth() - GAP - problemsWidth, height - GAP - problemsHeight, problemsWidth, problemsHeight);
        double toastWidth = Math.min(Math.ceil(toast.prefWidth(-1)), Math.min(520 * scale(), to - from - 2 * GAP));
        double toastHeight = Math.ceil(toast.prefHeight(toastWidth));
        place(
                toast,
                (from + to - toastWidth) / 2,
                height - FOOT * scale() - TOAST_RISE - toastHeight,
                toastWidth,
                toastHeight);
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
