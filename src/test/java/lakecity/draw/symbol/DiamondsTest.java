package lakecity.draw.symbol;

import static lakecity.draw.SampleMap.box;
import static lakecity.draw.SampleMap.one;
import static lakecity.draw.SampleMap.ring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lakecity.draw.SampleMap;
import lakecity.draw.figure.Figures;
import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.view.Filter;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class DiamondsTest {
    private final LonLat seat = new LonLat(10.25, 10.25);
    private final Geometry county = ring(10, 10, 11, 10, 11, 10.5, 10.5, 10.5, 10.5, 11, 10, 11, 10, 10);
    private final Plan plan = new SampleMap()
            .layer("units", "boundary", true)
            .layer("water", "lake")
            .layer("parks", "park")
            .layer("projects", "project")
            .add(one("county", "units", "county", county).seat(seat.lon(), seat.lat()))
            .add(one("lake", "water", "lake", box(10.6, 10.1, 10.9, 10.4)))
            .add(in("a", "parks", OutlineStatus.NAMED, "county"))
            .add(in("b", "parks", OutlineStatus.PLANNED, "county", "elsewhere"))
            .add(in("c", "projects", OutlineStatus.PLANNED, "county"))
            .plan();
    private final Diamonds diamonds = new Diamonds(plan, new Figures(plan));

    private static SampleMap.One in(String id, String layer, OutlineStatus status, String... counties) {
        return new SampleMap.One(id, layer)
                .status(status)
                .confidence(PlaceConfidence.COUNTY_ONLY)
                .counties(counties);
    }

    @Test
    void aDiamondStandsInItsCountyAwayFromItsSeatAndTheLake() {
        List<Diamond> found = diamonds.of(plan, SampleMap.view(plan), 9);
        assertEquals(1, found.size(), "a county that is not drawn has none");
        LonLat place = found.get(0).place();
        Geometry at = SampleMap.point(place.lon(), place.lat());
        assertTrue(county.contains(at));
        assertTrue(county.getBoundary().distance(at) > 0.08, "clear of the edge");
        assertTrue(Geodesy.distance(place, seat) > 10_000, "away from the seat");
        assertTrue(box(10.6, 10.1, 10.9, 10.4).distance(at) > 0.05, "clear of the lake");
    }

    @Test
    void itsPlaceDoesNotDependOnTheZoomNorOnWhatIsShown() {
        View view = SampleMap.view(plan);
        LonLat place = diamonds.of(plan, view, 9).get(0).place();
        assertEquals(place, diamonds.of(plan, view, 15).get(0).place());
        assertEquals(
                place,
                new Diamonds(plan, new Figures(plan))
                        .of(plan, view.withFilter(new Filter(Set.of(OutlineStatus.PLANNED))), 11)
                        .get(0)
                        .place());
    }

    @Test
    void itCountsWhatIsShown() {
        View view = SampleMap.view(plan);
        assertEquals(3, diamonds.of(plan, view, 9).get(0).features().size());
        View parks = view.withLayers(List.of(new LayerView("parks", true, 1)));
        assertEquals(2, diamonds.of(plan, parks, 9).get(0).features().size());
        View planned = view.withFilter(new Filter(Set.of(OutlineStatus.PLANNED)));
        assertEquals(2, diamonds.of(plan, planned, 9).get(0).features().size());
        assertEquals(List.of(), diamonds.of(plan, view.withLayers(List.of()), 9));
        assertEquals(List.of(), diamonds.of(plan, view, 6));
    }
}
