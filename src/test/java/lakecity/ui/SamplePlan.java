package lakecity.ui;

import java.util.List;
import java.util.OptionalDouble;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Passage;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.plan.Preset;
import lakecity.plan.Shape;
import lakecity.plan.Source;
import lakecity.view.Session;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A made-up plan with one of everything that panels show, and names as long as they get. */
public final class SamplePlan {
    public static final LocalText RAIL_NAME =
            text("石衡沧港城际铁路", "Shijiazhuang–Hengshui–Cangzhou–Huanghua Port intercity railway");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Bounds AREA = new Bounds(115, 37, 117, 39);

    private SamplePlan() {}

    public static Session session() {
        return new Session(plan(), Plan.empty(), List.of());
    }

    public static Issue issue() {
        return new Issue(
                Issue.Severity.ERROR,
                "plan/features/parks.geojson",
                "/features/3/geometry",
                text(
                        "坐标超出规划范围，可能经纬度写反。",
                        "The coordinate lies outside the plan; longitude and latitude may be swapped."),
                text("请按“经度, 纬度”的顺序填写。", "Write longitude first, then latitude."));
    }

    public static Plan plan() {
        PlanHead head = new PlanHead(
                "sample",
                text("衡水 · 十四五规划和2035纲要", "Hengshui · 14th Five-Year Plan and 2035 outline"),
                text("2021 年版", "edition 2021"),
                text("《纲要》", "the Outline"),
                text("据《河北日报》报道", "as reported by Hebei Daily"),
                "2026-02",
                new Bounds(115.1, 37.0, 116.6, 38.4),
                AREA,
                AREA,
                "EPSG:4490",
                "",
                List.of(),
                List.of(),
                List.of(new Passage("P7", text("第2部分第7段", "part 2, paragraph 7"))));
        return new Plan(head, layers(), presets(), features(), sources(), SampleOutline.outline());
    }

    private static List<Layer> layers() {
        return List.of(
                layer("boundaries", "界线（示意）", "Boundaries (schematic)", "boundary", true, List.of()),
                layer("rivers", "河流与运河", "Rivers and canal", "river", true, List.of()),
                layer("existing", "现状铁路与高速", "Existing rail and expressways", "existing", true, List.of()),
                layer(
                        "districts",
                        "一湖五区",
                        "One lake, five districts",
                        "district",
                        false,
                        List.of(
                                new Layer.Tally(List.of("district", "zone"), text("已点名", "named")),
                                new Layer.Tally(List.of("seeking"), text("推进设区", "to become districts")))),
                layer("lake", "衡水湖", "Hengshui Lake", "lake", false, List.of()),
                layer("projects", "城市与文化项目", "Urban and culture projects", "project", false, List.of()),
                layer("plan-rail", "规划铁路", "Plan rail", "plan-rail", false, List.of()),
                new Layer(
                        "parks",
                        text("园区与平台", "Parks and platforms"),
                        "park",
                        13,
                        24,
                        true,
                        false,
                        "",
                        List.of(),
                        text("报道点名的园区与平台。", "Parks and platforms that the report names.")),
                layer("towns", "中心城区与次中心", "Centre and sub-centre towns", "town", false, List.of()));
    }

    private static Layer layer(
            String id, String zh, String en, String style, boolean context, List<Layer.Tally> tallies) {
        return new Layer(id, text(zh, en), style, 0, 24, true, context, "", tallies, LocalText.EMPTY);
    }

    private static List<Preset> presets() {
        return List.of(
                new Preset(
                        "all",
                        text("全部", "Whole plan"),
                        layers().stream().map(Layer::id).toList()),
                new Preset("transport", text("交通", "Transport"), List.of("plan-rail", "existing", "boundaries")),
                new Preset("towns", text("城镇", "Towns"), List.of("towns", "districts", "boundaries")),
                new Preset("industry", text("产业创新", "Industry and innovation"), List.of("parks", "boundaries")),
                new Preset("lake", text("湖与文化", "Lake and culture"), List.of("lake", "projects", "rivers")));
    }

    private static List<Source> sources() {
        return List.of(
                new Source(
                        "outline",
                        text("衡水“十四五”规划和2035年远景目标纲要发布", "Outline of Hengshui published"),
                        text("《河北日报》", "Hebei Daily"),
                        "2021",
                        Source.Grade.MEDIA,
                        "https://example.com/outline",
                        LocalText.EMPTY),
                new Source(
                        "S27",
                        text("2026 年省重点项目清单", "Provincial list of key projects 2026"),
                        text("河北省发展和改革委员会", "Hebei Development and Reform Commission"),
                        "2026-01",
                        Source.Grade.OFFICIAL,
                        "https://example.com/list",
                        LocalText.EMPTY),
                new Source(
                        "S24",
                        text("铁路走向转载", "Reprint about the alignment"),
                        text("某网站", "Some web site"),
                        "",
                        Source.Grade.UNVERIFIED,
                        "",
                        LocalText.EMPTY));
    }

    private static List<Feature> features() {
        LatestState building = new LatestState(
                LatestState.State.BUILDING,
                "2026-01",
                text(
                        "省里 2026 年 1 月的清单列为当年建成；是否已通车，未见证实。",
                        "A provincial list of January 2026 expects it done that year; no page confirms it runs."),
                List.of("S27"));
        LatestState unknown = new LatestState(LatestState.State.NOT_FOUND, "", LocalText.EMPTY, List.of());
        Geometry line =
                GEOMETRY.createLineString(new Coordinate[] {new Coordinate(115.7, 37.8), new Coordinate(116.2, 37.9)});
        Geometry area = GEOMETRY.toGeometry(new org.locationtech.jts.geom.Envelope(115.8, 116.0, 37.7, 37.9));
        return List.of(
                feature(
                        "R02",
                        RAIL_NAME,
                        "plan-rail",
                        "推进建设",
                        OutlineStatus.ADVANCED,
                        building,
                        PlaceConfidence.SCHEMATIC,
                        shape("R02", "plan-rail", "railway", line),
                        List.of("A04")),
                feature(
                        "A04",
                        text("武邑县", "Wuyi County"),
                        "towns",
                        "推进撤县设区",
                        OutlineStatus.ADVANCED,
                        null,
                        PlaceConfidence.EVIDENCED,
                        shape("A04", "districts", "seeking", area),
                        List.of()),
                feature(
                        "Z08",
                        text("武邑智能安防产业园", "Wuyi Smart Security Industry Park"),
                        "parks",
                        "布局",
                        OutlineStatus.PLANNED,
                        unknown,
                        PlaceConfidence.COUNTY_ONLY,
                        List.of(),
                        List.of("A04")),
                feature(
                        "Z09",
                        text("衡水创新港", "Hengshui Innovation Port"),
                        "parks",
                        "布局",
                        OutlineStatus.PLANNED,
                        unknown,
                        PlaceConfidence.UNPLACED,
                        List.of(),
                        List.of()),
                feature(
                        "G01",
                        text("滏阳河", "Fuyang River"),
                        "rivers",
                        "",
                        null,
                        null,
                        PlaceConfidence.EVIDENCED,
                        shape("G01", "rivers", "river", line),
                        List.of()));
    }

    private static List<Shape> shape(String id, String layer, String symbol, Geometry geometry) {
        return List.of(new Shape(
                id,
                layer,
                symbol,
                geometry,
                PlaceConfidence.SCHEMATIC,
                LocalText.EMPTY,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY));
    }

    private static Feature feature(
            String id,
            LocalText name,
            String layer,
            String verb,
            @org.jspecify.annotations.Nullable OutlineStatus status,
            @org.jspecify.annotations.Nullable LatestState latest,
            PlaceConfidence confidence,
            List<Shape> shapes,
            List<String> counties) {
        boolean context = status == null;
        Place place = new Place(
                confidence,
                text(
                        "经过的县和车站有据可查，新站坐标未见公布；按各县城位置示意。",
                        "Counties and stations are known; coordinates of new stations are not, so it runs by the county seats."),
                Datum.WGS84,
                OptionalDouble.empty(),
                List.of());
        return new Feature(
                id,
                name,
                "",
                text("要素", "feature"),
                layer,
                verb,
                status,
                context ? List.of() : List.of("P7"),
                "",
                latest,
                place,
                shapes,
                id.equals("A04") ? new LonLat(115.89, 37.8) : null,
                counties,
                text("连接几座城市的要素。", "A feature that joins several cities."),
                context
                        ? LocalText.EMPTY
                        : text(
                                "列为要推进建设的铁路之一，用来加强与北京、雄安的轨道联系。",
                                "Named among the railways to be advanced, to tie the city closer to Beijing and Xiong'an."),
                LocalText.EMPTY,
                List.of(),
                id.equals("R02") ? List.of("A04", "Z08", "G01") : List.of(),
                context ? List.of("S24") : List.of("outline", "S27", "S24"));
    }

    private static LocalText text(String zh, String en) {
        return new LocalText(zh, en);
    }
}
