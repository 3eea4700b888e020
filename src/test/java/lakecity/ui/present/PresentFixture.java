package lakecity.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Frame;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.task.DirectBackground;
import lakecity.ui.SamplePlan;
import lakecity.ui.control.Problems;
import lakecity.view.LayerView;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;

/** A presentation of a story of seven scenes with a clock, screens and a map that tests move by hand. FX thread. */
final class PresentFixture {
    static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1200, 700);
    static final Rectangle2D WALL = new Rectangle2D(1200, 0, 1280, 720);

    final Session session = SamplePlan.session();
    final ViewState state = new ViewState(session.plan(), View.home(session.plan(), Language.ZH, "light"));
    final Problems problems = new Problems();
    final FakeMap map = new FakeMap();
    final FakeDisplays displays = new FakeDisplays();
    final List<DoubleConsumer> ticks = new ArrayList<>();
    final Presenting presenting;

    PresentFixture() {
        presenting = new Presenting(new Venue(
                state,
                new SimpleObjectProperty<>(session),
                map,
                new DirectBackground(),
                (open, view, height) -> new WritableImage(16, 9),
                displays,
                seconds -> {
                    ticks.add(seconds);
                    return () -> ticks.remove(seconds);
                },
                problems,
                scene -> {}));
        presenting.storiesProperty().set(List.of(new Show(story(), null, 0)));
    }

    /** Cover, two maps of which the second has a layer that is missing, a picture that is missing, black, a map, end. */
    Story story() {
        View home = state.view();
        View lake = home.withExtent(home.center(), new Bounds(115.4, 37.5, 115.8, 37.8));
        List<LayerView> layers = new ArrayList<>(home.layers());
        layers.add(new LayerView("ghost", true, 1));
        View rail = home.withLayers(layers)
                .withSelection("R02")
                .withExtent(home.center(), new Bounds(115.2, 37.2, 116.6, 38.4));
        return new Story(
                "demo",
                "sample",
                new LocalText("一湖五区", "One lake"),
                List.of(
                        scene("s1", Scene.Kind.COVER),
                        scene("s2", Scene.Kind.MAP).withView(lake).withSeconds(10),
                        scene("s3", Scene.Kind.MAP).withView(rail).withSeconds(5),
                        scene("s4", Scene.Kind.PICTURE).withPicture("lost.png"),
                        scene("s5", Scene.Kind.BLACK),
                        scene("s6", Scene.Kind.MAP).withView(lake),
                        scene("s7", Scene.Kind.CLOSING)),
                Map.of());
    }

    private static Scene scene(String id, Scene.Kind kind) {
        return Scene.of(id, kind, new LocalText("标题 " + id, "Title " + id))
                .withTexts(
                        new LocalText("标题 " + id, "Title " + id),
                        new LocalText("说明", "Caption"),
                        new LocalText("讲稿 " + id, "Notes " + id));
    }

    Presentation talk() {
        return presenting.running().orElseThrow();
    }

    Frame frame() {
        return talk().frame();
    }

    /** Presses keys in the room's window. */
    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            presenting.running().ifPresent(talk -> Event.fireEvent(talk.room().pane(), pressed(code)));
        }
    }

    static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** Presses Next and lets the flight end. */
    void next() {
        press(KeyCode.PAGE_DOWN);
        map.land();
    }

    void pass(double seconds) {
        List.copyOf(ticks).forEach(each -> each.accept(seconds));
    }

    /** Flies until it is told to land. */
    final class FakeMap implements LentMap {
        final Region node = new Region();
        boolean isLent;
        boolean isMoving;
        double factor = 1;
        boolean isStrong;
        Optional<RuntimeException> fault = Optional.empty();

        FakeMap() {
            state.viewProperty().addListener((property, old, now) -> {
                if (!now.extent().equals(old.extent()) && !isRest) {
                    isMoving = true;
                }
            });
        }

        private boolean isRest;

        @Override
        public Region take() {
            isLent = true;
            return node;
        }

        @Override
        public void giveBack() {
            isLent = false;
            factor = 1;
            isStrong = false;
        }

        @Override
        public void dress(double newFactor, boolean strong) {
            fault.ifPresent(thrown -> {
                throw thrown;
            });
            factor = newFactor;
            isStrong = strong;
        }

        @Override
        public void land() {
            if (isMoving) {
                isMoving = false;
                rest(state.view().viewport(960, 540));
            }
        }

        /** As when a hand lets go of it. */
        void rest(Viewport at) {
            isMoving = false;
            isRest = true;
            state.moved(at);
            isRest = false;
        }

        @Override
        public boolean isMoving() {
            return isMoving;
        }
    }

    /** Screens that come and go. */
    static final class FakeDisplays implements Displays {
        private List<Rectangle2D> areas = List.of(LAPTOP, WALL);
        private final List<Runnable> told = new ArrayList<>();

        @Override
        public List<Rectangle2D> areas() {
            return areas;
        }

        @Override
        public void open(javafx.stage.Stage stage, boolean whole) {
            // Several windows at once are more than the headless toolkit can do: they are placed, not shown.
        }

        @Override
        public Runnable follow(Runnable changed) {
            told.add(changed);
            return () -> told.remove(changed);
        }

        void become(Rectangle2D... now) {
            areas = List.of(now);
            List.copyOf(told).forEach(Runnable::run);
        }

        boolean isFollowed() {
            return !told.isEmpty();
        }
    }
}
