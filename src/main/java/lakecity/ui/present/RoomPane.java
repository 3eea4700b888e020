package lakecity.ui.present;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lakecity.story.EmptierSpot;
import lakecity.story.Frame;
import lakecity.story.Scene;
import lakecity.ui.control.Labels;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees: the map with a caption, or a slide, or a cover of black or white. All sizes follow from its own
 * height, so it looks alike on any screen: at 1080 the smallest name on the map is 18 pixels high, a caption 30, what it rests
 * on 27, which is 20 points. FX thread.
 */
final class RoomPane extends Pane {
    private static final double HEIGHT = 1080;
    private static final double WIDTH = 1920;

    /** The smallest name of the map, 11 pixels high, becomes 18. */
    private static final double MAP = 1.65;

    private static final double MAP_IN_HALL = 2.1;
    private static final double TEXT = 30;
    private static final double TEXT_IN_HALL = 36;
    private static final double LEAST = 0.45;

    /** What the map's credits take of its lower edge, with the warning that one is too near, in pixels of the map. */
    private static final double FOOT = 84;

    private static final double IDLE_SECONDS = 3;

    private final Show show;
    private final Venue venue;
    private final Region map;
    private final CaptionPlate plate = new CaptionPlate(this::requestLayout);
    private final StackPane slides = new StackPane();
    private final Label typed = Labels.line("", "lc-typed");
    private final Region cover = new Region();
    private boolean hall;
    private boolean isOpen;
    private boolean isDressed;
    private boolean isDressedForHall;
    private double factor = 1;
    private @Nullable Scene scene;
    private double idle;

    RoomPane(Show show, Venue venue, Region map) {
        this.show = show;
        this.venue = venue;
        this.map = map;
        getStyleClass().add("lc-room");
        getStylesheets().add(String.valueOf(RoomPane.class.getResource("/lakecity/ui/present.css")));
        slides.setVisible(false);
        cover.setVisible(false);
        typed.setVisible(false);
        typed.setMouseTransparent(true);
        // Its shadow would be painted anew on every frame of a flight.
        plate.setCache(true);
        getChildren().addAll(map, plate, slides, cover, typed);
        addEventFilter(MouseEvent.ANY, event -> wake());
        widthProperty().addListener((property, old, now) -> scale());
        heightProperty().addListener((property, old, now) -> scale());
        setFocusTraversable(true);
    }

    /** Larger and with more contrast, or as usual. */
    void setHall(boolean now) {
        hall = now;
        scale();
        requestLayout();
    }

    /** From now on the map is dressed for the room; whatever the map throws comes from here. */
    void open() {
        isOpen = true;
        scale();
    }

    /** Shows a frame; the map itself is moved by whoever knows the way. */
    void show(Frame frame) {
        if (!frame.scene().equals(scene)) {
            scene = frame.scene();
            turnTo(frame.scene());
        }
        cover.setVisible(frame.blank() != Frame.Blank.NONE);
        cover.getStyleClass().setAll(frame.blank() == Frame.Blank.WHITE ? "lc-white" : "lc-black");
        typed.setText(frame.typed());
        typed.setVisible(!frame.typed().isEmpty());
        // The words of a scene do not stand over another place.
        plate.setVisible(!plate.isEmpty() && !slides.isVisible() && !frame.wandering());
        requestLayout();
    }

    private void turnTo(Scene now) {
        slides.getChildren().clear();
        Slide.of(now, show, venue.session().getValue(), venue.state().view().language())
                .ifPresent(slide -> slides.getChildren().add(slide));
        slides.setVisible(!slides.getChildren().isEmpty());
        plate.show(now, venue.session().getValue().plan(), venue.state().view().language());
    }

    /** Whether something lies over the map. */
    boolean isCovered() {
        return slides.isVisible() || cover.isVisible();
    }

    /** Folds the caption, or unfolds it. */
    void fold() {
        plate.toggle();
    }

    /** After three seconds without the mouse its cursor goes away. */
    void passed(double seconds) {
        idle += seconds;
        if (idle >= IDLE_SECONDS) {
            cursor(Cursor.NONE);
        }
    }

    private void wake() {
        if (idle >= IDLE_SECONDS) {
            cursor(null);
        }
        idle = 0;
    }

    private void cursor(@Nullable Cursor now) {
        setCursor(now);
        map.setCursor(now);
        plate.setCursor(now == null ? Cursor.MOVE : now);
    }

    /** Pixels of a pixel of a screen 1080 high. */
    private double unit() {
        return Math.max(LEAST, Math.min(getHeight() / HEIGHT, getWidth() / WIDTH));
    }

    /** Not while it is laid out: what changes in the map then would be laid out too late. */
    private void scale() {
        scaleText();
        double wanted = Math.max(1, (hall ? MAP_IN_HALL : MAP) * unit());
        if (isOpen && (wanted != factor || hall != isDressedForHall || !isDressed)) {
            factor = wanted;
            isDressedForHall = hall;
            isDressed = true;
            venue.map().dress(factor, hall);
        }
    }

    private void scaleText() {
        double text = (hall ? TEXT_IN_HALL : TEXT) * unit();
        setStyle("-fx-font-size: %.1fpx".formatted(text).replace(',', '.'));
        plate.scale(text);
    }

    /** Whatever the map wants: the window decides. */
    @Override
    protected double computePrefWidth(double height) {
        return WIDTH / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT / 2;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double unit = unit();
        map.resizeRelocate(0, 0, Math.ceil(width / factor), Math.ceil(height / factor));
        slides.resizeRelocate(0, 0, width, height);
        cover.resizeRelocate(0, 0, width, height);
        typed.autosize();
        typed.relocate(width - typed.getWidth() - 40 * unit, 40 * unit);
        placePlate(width, height, unit);
    }

    private void placePlate(double width, double height, double unit) {
        double margin = Math.rint(36 * unit);
        double foot = Math.rint(FOOT * factor);
        double wide = Math.rint(Math.min(width * (hall ? 0.38 : 0.32), width - 2 * margin));
        double high = Math.min(Math.ceil(plate.prefHeight(wide)), height - margin - foot);
        plate.resize(wide, high);
        Point2D at = plate.dragged();
        if (at == null) {
            at = emptier(wide, high, margin, foot);
        }
        plate.relocate(
                Math.rint(Math.max(0, Math.min(at.getX(), width - wide))),
                Math.rint(Math.max(0, Math.min(at.getY(), height - high))));
    }

    private Point2D emptier(double wide, double high, double margin, double foot) {
        Scene now = scene;
        View view = now == null ? null : now.view();
        if (now == null || view == null) {
            return new Point2D(margin, margin);
        }
        EmptierSpot spots = new EmptierSpot(
                venue.session().getValue().plan(), view, view.viewport(getWidth() / factor, getHeight() / factor));
        EmptierSpot.Spot spot = spots.of(now.side(), wide / factor, high / factor, margin / factor, foot / factor);
        return new Point2D(spot.x() * factor, spot.y() * factor);
    }
}
