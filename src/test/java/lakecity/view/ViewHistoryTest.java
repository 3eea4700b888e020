package lakecity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Back and forward as a person goes: with a clock of the test's, and a map that reports as the real one does. */
class ViewHistoryTest {
    private static final Bounds NORTH = new Bounds(115.2, 38, 115.8, 38.4);
    private static final Bounds SOUTH = new Bounds(115.2, 37, 115.8, 37.4);

    private final Plan plan =
            new Plan(Plan.empty().head(), List.of(layer("a"), layer("b")), List.of(), List.of(), List.of());
    private long now;
    private ViewState state;
    private double width = 800;

    @BeforeEach
    void open() {
        state = new ViewState(plan, View.home(plan, Language.ZH, "light"), () -> now);
        arrive();
        later();
    }

    private static Layer layer(String id) {
        return new Layer(id, LocalText.same(id), "park", 0, 24, true, false, "", List.of(), LocalText.EMPTY);
    }

    private void later() {
        now += ViewHistory.ONE_STEP_MILLIS;
    }

    /** The map flies to the extent wanted and reports where it came to rest. */
    private void arrive() {
        state.moved(Viewport.fitting(state.view().extent(), width, 600));
    }

    private void show(Bounds extent) {
        state.show(extent);
        now += 500;
        arrive();
        later();
    }

    private void select(String id) {
        state.select(id);
        later();
    }

    private void back() {
        state.back();
        arrive();
        later();
    }

    private void forward() {
        state.forward();
        arrive();
        later();
    }

    private boolean isAt(Bounds extent) {
        LonLat there = Viewport.fitting(extent, width, 600).center();
        return state.viewport().toPixel(there).distance(new Pixel(width / 2, 300)) < 1;
    }

    @Test
    void aFlightCountsOnce() {
        assertFalse(state.canGoBackProperty().get());
        show(NORTH);
        show(SOUTH);
        back();
        assertTrue(isAt(NORTH));
        back();
        assertFalse(state.canGoBackProperty().get());
        assertTrue(isAt(plan.head().home()));
        state.back();
        forward();
        forward();
        assertTrue(isAt(SOUTH));
        assertFalse(state.canGoForwardProperty().get());
    }

    @Test
    void aNewStepForgetsWhatWasAhead() {
        show(NORTH);
        back();
        show(SOUTH);
        assertFalse(state.canGoForwardProperty().get());
        back();
        assertTrue(isAt(plan.head().home()));
    }

    @Test
    void turningTheWheelIsOneStep() {
        show(NORTH);
        Viewport from = state.viewport();
        for (int i = 1; i <= 20; i++) {
            now += 200;
            state.moved(from.withZoom(from.zoom() + i * 0.1));
        }
        later();
        back();
        assertTrue(isAt(NORTH));
        assertEquals(from.zoom(), state.viewport().zoom(), 1e-9);
        back();
        assertFalse(state.canGoBackProperty().get());
    }

    @Test
    void layersLanguageAndAxisStayAsTheyAre() {
        show(NORTH);
        state.setLayerVisible("a", false);
        state.setLanguage(Language.EN);
        state.setAxis(Axis.LATEST);
        later();
        back();
        assertFalse(state.view().layer("a").orElseThrow().visible());
        assertEquals(Language.EN, state.view().language());
        assertEquals(Axis.LATEST, state.view().axis());
    }

    @Test
    void linksAreWalkedBackWithoutMovingTheMap() {
        select("x");
        select("y");
        select("z");
        Viewport before = state.viewport();
        back();
        assertEquals("y", state.view().selection());
        back();
        assertEquals("x", state.view().selection());
        forward();
        assertEquals("y", state.view().selection());
        assertEquals(before, state.viewport());
        back();
        back();
        assertNull(state.view().selection());
        assertFalse(state.canGoBackProperty().get());
    }

    @Test
    void choosingAndFlyingThereIsOneStep() {
        show(SOUTH);
        state.select("x");
        state.show(NORTH);
        now += 900;
        arrive();
        later();
        back();
        assertNull(state.view().selection());
        assertTrue(isAt(SOUTH));
        forward();
        assertEquals("x", state.view().selection());
        assertTrue(isAt(NORTH));
    }

    @Test
    void aSelectionTakenAwayIsNoStep() {
        show(NORTH);
        select("x");
        state.select(null);
        later();
        back();
        assertTrue(isAt(plan.head().home()), "not to the same sight once more");
    }

    @Test
    void anotherSizeOfTheWindowIsNoStepAndGrowsNothing() {
        show(NORTH);
        width = 500;
        state.moved(state.viewport().withSize(500, 600));
        assertTrue(state.canGoBackProperty().get());
        Viewport narrow = state.viewport();
        for (int i = 0; i < 5; i++) {
            back();
            forward();
        }
        assertEquals(Viewport.fitting(NORTH, 500, 600), state.viewport());
        assertEquals(narrow.center().lat(), state.viewport().center().lat(), 1e-9);
        back();
        assertFalse(state.canGoBackProperty().get());
    }

    @Test
    void aFlightStoppedOnTheWayIsStillOneStep() {
        state.show(NORTH);
        now += 300;
        state.moved(new Viewport(new LonLat(115.9, 37.7), 9, width, 600));
        later();
        back();
        assertFalse(state.canGoBackProperty().get());
        assertTrue(isAt(plan.head().home()));
    }

    @Test
    void aSavedViewIsGoneBackOverAsAWhole() {
        View saved = state.view()
                .withExtent(SOUTH.center(), SOUTH)
                .withLayers(List.of(new LayerView("b", true, 0.5)))
                .withAxis(Axis.LATEST)
                .withLanguage(Language.EN)
                .withBase("elsewhere", 0.3)
                .withSelection("x");
        select("y");
        View before = state.view();
        state.go(saved);
        now += 900;
        arrive();
        later();
        assertEquals("x", state.view().selection());
        assertEquals(Axis.LATEST, state.view().axis());
        assertEquals(1, state.view().layers().size());
        assertEquals(Language.ZH, state.view().language(), "the reader's own");
        assertEquals(before.baseMap(), state.view().baseMap(), "nobody agreed to another server");
        back();
        assertEquals(before.layers(), state.view().layers());
        assertEquals(Axis.OUTLINE, state.view().axis());
        assertEquals("y", state.view().selection());
        forward();
        assertEquals(saved.layers(), state.view().layers());
    }

    @Test
    void aHundredStepsAreKept() {
        for (int i = 0; i < 250; i++) {
            show(i % 2 == 0 ? NORTH : SOUTH);
        }
        int steps = 0;
        while (state.canGoBackProperty().get()) {
            back();
            steps++;
        }
        assertEquals(ViewHistory.MOST - 1, steps);
    }

    @Test
    void anotherPlanBeginsAnew() {
        show(NORTH);
        state.hover("x");
        state.open(Plan.empty());
        assertFalse(state.canGoBackProperty().get());
        assertNull(state.hoveredProperty().get());
    }

    @Test
    void theViewOfTheLastStartIsTheFirstOfAll() {
        state.resume(state.view().withSelection("x").withExtent(NORTH.center(), NORTH));
        arrive();
        assertTrue(isAt(NORTH));
        assertEquals("x", state.view().selection());
        assertFalse(state.canGoBackProperty().get());
        show(SOUTH);
        back();
        assertTrue(isAt(NORTH));
        assertEquals("x", state.view().selection());
        assertFalse(state.canGoBackProperty().get());
    }
}
