package lakecity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewStateTest {
    private final Plan plan =
            new Plan(Plan.empty().head(), List.of(layer("a"), layer("b"), layer("c")), List.of(), List.of(), List.of());
    private ViewState state;

    @BeforeEach
    void open() {
        state = new ViewState(plan, View.home(plan, Language.ZH, "light"));
    }

    private static Layer layer(String id) {
        return new Layer(id, LocalText.same(id), "park", 0, 24, true, false, "", List.of(), LocalText.EMPTY);
    }

    @Test
    void layersGoOffAndOnAndMove() {
        state.setLayerVisible("b", false);
        assertFalse(state.view().layer("b").orElseThrow().visible());
        state.moveLayer("a", 2);
        assertEquals(
                List.of("b", "c", "a"),
                state.view().layers().stream().map(LayerView::id).toList());
        state.showOnly(List.of("b"));
        assertTrue(state.view().layer("b").orElseThrow().visible());
        assertFalse(state.view().layer("a").orElseThrow().visible());
        state.setLayerOpacity("c", 0.4);
        assertEquals(0.4, state.view().layer("c").orElseThrow().opacity());
    }

    @Test
    void anUnknownLayerChangesNothing() {
        View before = state.view();
        state.setLayerVisible("nowhere", false);
        state.moveLayer("nowhere", 0);
        assertEquals(before, state.view());
    }

    @Test
    void observersHearOfChangesOnly() {
        List<View> heard = new ArrayList<>();
        state.viewProperty().addListener((observable, old, now) -> heard.add(now));
        state.select("x");
        state.select("x");
        state.select(null);
        assertEquals(2, heard.size());
        assertNull(state.view().selection());
    }

    @Test
    void theMapReportsMovesInTwoSteps() {
        Viewport there = new Viewport(new LonLat(115.6, 37.6), 11, 800, 600);
        View before = state.view();
        state.moving(there);
        assertEquals(before, state.view());
        assertEquals(there, state.viewport());
        state.moved(there);
        assertEquals(there.bounds(), state.view().extent());
        state.home();
        assertEquals(plan.head().home(), state.view().extent());
        state.show(new Bounds(115, 37, 116, 38));
        assertEquals(115.5, state.view().center().lon());
    }

    @Test
    void anotherPlanKeepsLanguageAndColours() {
        state.setLanguage(Language.EN);
        state.setPalette("dark");
        state.select("x");
        state.open(Plan.empty());
        assertEquals(Language.EN, state.view().language());
        assertEquals("dark", state.view().palette());
        assertNull(state.view().selection());
        assertTrue(state.view().layers().isEmpty());
    }
}
