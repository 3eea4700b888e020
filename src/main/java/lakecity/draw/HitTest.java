package lakecity.draw;

import java.util.List;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Finds the features under a pixel, on an index of the plan. Any thread. */
public final class HitTest {

    public HitTest(Plan plan) {}

    /**
     * The features drawn within a tolerance (pixels) of a position: nearest and most specific first, each once. A
     * county's numbered diamond stands for all the features in it.
     */
    public List<Feature> at(View view, Viewport viewport, Pixel position, double tolerance) {
        return List.of();
    }
}
