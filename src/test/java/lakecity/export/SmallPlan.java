package lakecity.export;

import java.util.List;
import java.util.OptionalDouble;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.plan.Shape;
import lakecity.view.Session;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** A plan of one lake, for tests of pictures. */
public final class SmallPlan {
    static final Bounds HOME = new Bounds(115, 37, 116.5, 38.2);

    private SmallPlan() {}

    public static Session session(String reviewNumber) {
        return new Session(plan(reviewNumber), base(), List.of());
    }

    public static Plan plan(String reviewNumber) {
        LocalText name = new LocalText("镜湖", "Mirror Lake");
        Place place = new Place(PlaceConfidence.EVIDENCED, name, Datum.WGS84, OptionalDouble.empty(), List.of());
        Shape shape = new Shape(
                "L1",
                "lake",
                "lake",
                new GeometryFactory().toGeometry(new Envelope(115.5, 115.8, 37.5, 37.7)),
                PlaceConfidence.EVIDENCED,
                name,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY);
        Feature lake = new Feature(
                "L1",
                name,
                "jing hu",
                name,
                "lake",
                "保护",
                OutlineStatus.NAMED,
                List.of(),
                "",
                null,
                place,
                List.of(shape),
                null,
                List.of(),
                name,
                name,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of());
        Layer layer = new Layer(
                "lake", new LocalText("湖泊", "Lake"), "lake", 0, 24, true, false, "", List.of(), LocalText.EMPTY);
        return new Plan(head(reviewNumber), List.of(layer), List.of(), List.of(lake), List.of());
    }

    public static Plan base() {
        Plan empty = Plan.empty();
        PlanHead head = empty.head();
        return new Plan(
                new PlanHead(
                        "base",
                        head.title(),
                        head.edition(),
                        head.document(),
                        head.citation(),
                        "",
                        HOME,
                        HOME,
                        HOME,
                        "",
                        "",
                        List.of(),
                        List.of(new LocalText("地名 GeoNames", "names GeoNames")),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlanHead head(String reviewNumber) {
        return new PlanHead(
                "small",
                new LocalText("镜湖市发展规划图示", "Mirror Lake development plan"),
                new LocalText("2021年版", "2021 edition"),
                new LocalText("《纲要》", "the Outline"),
                new LocalText("据《某报》报道", "as reported by a daily"),
                "2026-02",
                HOME,
                new Bounds(110, 30, 120, 40),
                HOME,
                "CGCS2000 (EPSG:4490)",
                reviewNumber,
                List.of(new LocalText("本图为示意图", "a sketch map")),
                List.of(new LocalText("数据 某机构", "data Some Body")),
                List.of());
    }
}
