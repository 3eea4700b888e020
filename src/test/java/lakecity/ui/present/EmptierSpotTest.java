package lakecity.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import lakecity.i18n.Language;
import lakecity.plan.Plan;
import lakecity.story.EmptierSpot;
import lakecity.story.Scene.CaptionSide;
import lakecity.ui.SamplePlan;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;

class EmptierSpotTest {
    private final Plan plan = SamplePlan.plan();
    private final View view = View.home(plan, Language.ZH, "light");

    @Test
    void theCaptionCoversLeastOfAllCorners() {
        Viewport map = view.viewport(1164, 655);
        EmptierSpot spots = new EmptierSpot(plan, view, map);
        EmptierSpot.Spot chosen = spots.of(CaptionSide.AUTO, 340, 120, 20, 60);
        for (double x : new double[] {20, 1164 - 20 - 340}) {
            for (double y : new double[] {20, 655 - 60 - 120}) {
                assertTrue(spots.covered(chosen) <= spots.covered(new EmptierSpot.Spot(x, y, 340, 120)), x + ", " + y);
            }
        }
    }

    @Test
    void theSpeakersSideIsKept() {
        EmptierSpot spots = new EmptierSpot(plan, view, view.viewport(1164, 655));
        assertEquals(20, spots.of(CaptionSide.LEFT, 340, 120, 20, 60).x());
        assertEquals(1164 - 360, spots.of(CaptionSide.RIGHT, 340, 120, 20, 60).x());
    }

    @Test
    void whatIsSelectedIsKeptFree() {
        View railSelected = view.withSelection("R02");
        EmptierSpot plain = new EmptierSpot(plan, view, view.viewport(1164, 655));
        EmptierSpot selected = new EmptierSpot(plan, railSelected, view.viewport(1164, 655));
        EmptierSpot.Spot whole = new EmptierSpot.Spot(0, 0, 1164, 655);
        assertTrue(selected.covered(whole) > plain.covered(whole));
    }

    @Test
    void everyoneHasASeat() {
        Rectangle2D main = new Rectangle2D(0, 0, 1366, 768);
        Rectangle2D wall = new Rectangle2D(1366, 0, 1024, 768);
        assertEquals(wall, Seats.of(List.of(main, wall), Seats.Wish.AUTO, false).room());
        assertEquals(main, Seats.of(List.of(main, wall), Seats.Wish.AUTO, true).room());
        assertTrue(
                Seats.of(List.of(main, wall), Seats.Wish.OFF, false).speaker().isEmpty());
        assertTrue(Seats.of(List.of(main), Seats.Wish.AUTO, false).speaker().isEmpty());
        assertTrue(Seats.of(List.of(main), Seats.Wish.ON, false).speaker().isPresent());
        Seats rehearsal = Seats.rehearsal(List.of(main), Seats.Wish.ON);
        assertTrue(main.contains(rehearsal.room()));
        assertTrue(main.contains(rehearsal.speaker().orElseThrow()));
    }
}
