package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.animation.Animation;
import javafx.event.ActionEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import lakecity.geo.Pixel;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.ui.SamplePlan;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** When the name is shown, without waiting for it. */
@ExtendWith(ApplicationExtension.class)
class HoverTest {
    private final Plan plan = SamplePlan.session().plan();
    private final ViewState state = new ViewState(plan, View.home(plan, Language.ZH, "light"));
    private Hover hover;

    @Start
    void start(Stage stage) {
        hover = new Hover(new Region(), state);
    }

    private void at(int x) {
        Feature feature = plan.features().iterator().next();
        MapFixture.fx(() -> {
            hover.at(feature, new Pixel(x, 5));
            return true;
        });
    }

    private boolean isNamed() {
        return MapFixture.fx(() -> hover.tag().isVisible());
    }

    @Test
    void theNameIsDueThreeHundredMillisecondsAfterThePointerCame() {
        assertEquals(Duration.millis(300), Hover.WAIT);
        assertEquals(Hover.WAIT, hover.due().getDuration());
        MapFixture.fx(() -> {
            hover.at(plan.features().iterator().next(), new Pixel(5, 5));
            hover.due().pause();
            return true;
        });
        assertFalse(isNamed());
        assertTrue(hover.due().getCurrentTime().lessThan(Hover.WAIT));
        MapFixture.fx(() -> {
            hover.due().getOnFinished().handle(new ActionEvent());
            return true;
        });
        assertTrue(isNamed());
    }

    @Test
    void whoLeavesBeforeIsToldNoName() {
        at(5);
        MapFixture.fx(() -> {
            hover.leave();
            return true;
        });
        assertEquals(Animation.Status.STOPPED, hover.due().getStatus());
        assertFalse(isNamed());
    }
}
