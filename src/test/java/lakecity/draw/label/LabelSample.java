package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
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
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A small plan with something of every kind that is named on a map, and a very large one. */
final class LabelSample {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    static final Bounds FRAME = new Bounds(115.167, 37.059, 116.56, 38.371);

    private final List<Feature> features = new ArrayList<>();
    private final String[] styles;

    private LabelSample(String... styles) {
        this.styles = styles;
    }

    static Plan plan() {
        LabelSample sample = new LabelSample(
                "boundary",
                "district",
                "river",
                "lake",
                "existing",
                "plan-road",
                "plan-rail",
                "project",
                "park",
                "town");
        sample.units();
        sample.lines();
        sample.sites();
        return sample.build();
    }

    static Plan base() {
        LabelSample sample = new LabelSample("base-place");
        sample.point("base-place", "seat", "新河", "Xinhe", 115.2429, 37.5244);
        sample.point("base-place", "seat", "辛集", "Xinji", 115.2191, 37.9260);
        sample.point("base-place", "seat", "南宫", "Nangong", 115.3888, 37.3546);
        sample.point("base-place", "seat", "清河", "Qinghe", 115.6617, 37.0712);
        sample.point("base-place", "seat", "东光", "Dongguang", 116.5354, 37.8870);
        sample.point("base-place", "seat", "吴桥", "Wuqiao", 116.3871, 37.6274);
        sample.point("base-place", "seat", "德州", "Dezhou", 116.2975, 37.4513);
        sample.point("base-place", "seat", "献县", "Xian County", 116.1232, 38.1896);
        sample.point("base-place", "seat", "泊头", "Botou", 116.5783, 38.0835);
        return sample.build();
    }

    private void units() {
        area("lake", "lake", "衡水湖", "Hengshui Lake", 115.6152, 37.622, 0.028, 0.045, PlaceConfidence.EVIDENCED);
        area("lake", "marsh", "西湖湿地", "West Lake marsh", 115.565, 37.62, 0.03, 0.04, PlaceConfidence.SCHEMATIC);
        point("town", "centre", "中心城区", "Central city", 115.689, 37.7316);
        point("town", "type-1", "深州市", "Shenzhou City", 115.5487, 38.0029);
        point("town", "type-1", "安平县", "Anping County", 115.5136, 38.2329);
        point("town", "type-1", "景县", "Jing County", 116.2527, 37.6859);
        point("town", "type-1", "故城县", "Gucheng County", 115.961, 37.3504);
        point("town", "sub-centre", "武强县", "Wuqiang County", 115.9644, 38.0364);
        point("town", "sub-centre", "饶阳县", "Raoyang County", 115.7206, 38.232);
        point("town", "sub-centre", "阜城县", "Fucheng County", 116.1588, 37.8691);
        area("district", "district", "桃城区", "Taocheng District", 115.68, 37.74, 0.14, 0.11, PlaceConfidence.EVIDENCED);
        area("district", "district", "冀州区", "Jizhou District", 115.48, 37.54, 0.16, 0.14, PlaceConfidence.EVIDENCED);
        area("district", "seeking", "武邑县", "Wuyi County", 115.91, 37.82, 0.14, 0.14, PlaceConfidence.EVIDENCED);
        area("district", "seeking", "枣强县", "Zaoqiang County", 115.75, 37.46, 0.13, 0.19, PlaceConfidence.EVIDENCED);
        area("district", "zone", "高新区", "High-tech Zone", 115.72, 37.79, 0.05, 0.04, PlaceConfidence.SCHEMATIC);
        area("district", "zone", "滨湖新区", "Binhu New Area", 115.66, 37.67, 0.06, 0.04, PlaceConfidence.SCHEMATIC);
    }

    private void lines() {
        PlaceConfidence idea = PlaceConfidence.SCHEMATIC;
        line(
                "plan-rail",
                "railway",
                "雄商高铁",
                "Xiong'an–Shangqiu high-speed railway",
                "往雄安",
                "往商丘",
                idea,
                115.84,
                38.45,
                115.66,
                38.1,
                115.6,
                37.95,
                115.69,
                37.7,
                115.74,
                37.5,
                115.7,
                37.2,
                115.67,
                36.98);
        line(
                "plan-rail",
                "railway",
                "石衡沧港城际",
                "Shijiazhuang–Hengshui–Cangzhou–Huanghua Port intercity",
                "",
                "往黄骅港",
                idea,
                115.6692,
                37.7722,
                115.8867,
                37.81,
                116.1588,
                37.86,
                116.3,
                37.95,
                116.62,
                38.13);
        line(
                "plan-rail",
                "direction",
                "保衡 走向未定",
                "Baoding–Hengshui, route undecided",
                "",
                "往保定",
                idea,
                115.689,
                37.7316,
                115.4625,
                38.42);
        line(
                "plan-rail",
                "direction",
                "衡邢 走向未定",
                "Hengshui–Xingtai, route undecided",
                "",
                "往邢台",
                idea,
                115.689,
                37.7316,
                115.1,
                37.45);
        line(
                "plan-road",
                "expressway",
                "邯港高速",
                "Handan–Huanghua Port expressway",
                "",
                "往黄骅港",
                idea,
                115.8,
                37.7,
                115.95,
                37.79,
                116.2,
                37.81,
                116.6,
                37.8);
        line(
                "plan-road",
                "expressway",
                "京德高速",
                "Beijing–Dezhou expressway",
                "",
                "",
                idea,
                116.38,
                38.05,
                116.2,
                37.86,
                116.25,
                37.69,
                116.22,
                37.5);
        line(
                "plan-road",
                "trunk",
                "衡水–雄安快速路",
                "Hengshui–Xiong'an fast road",
                "",
                "往雄安",
                idea,
                115.7,
                37.77,
                115.86,
                38.45);
        line(
                "existing",
                "railway",
                "京九铁路",
                "Beijing–Kowloon railway",
                "",
                "",
                PlaceConfidence.APPROXIMATE,
                115.7,
                38.35,
                115.607,
                38.01,
                115.685,
                37.743,
                115.73,
                37.5,
                115.73,
                37.2);
        line(
                "river",
                "river",
                "滏阳河",
                "Fuyang River",
                "",
                "",
                PlaceConfidence.APPROXIMATE,
                115.2,
                37.5,
                115.5,
                37.68,
                115.7,
                37.74,
                115.9,
                38.0,
                116.1,
                38.2);
    }

    private void sites() {
        point("plan-rail", "station", "衡水北站", "Hengshui North", 115.6692, 37.7722);
        point("plan-rail", "station", "衡水南站", "Hengshui South", 115.70, 37.69);
        point("park", "point", "衡水科技谷", "Science and Technology Valley", 115.62, 37.70);
        point("park", "point", "武邑智能安防产业园", "Wuyi Smart Security Park", 115.90, 37.79);
        point("park", "point", "安平高新区", "Anping High-tech Zone", 115.53, 38.21);
        point("park", "point", "数字产业园", "Digital Industry Park", 115.71, 37.75);
        point("project", "point", "城市客厅", "City Living Room", 115.66, 37.68);
        point("project", "point", "冀州古城遗址公园", "Jizhou Ancient City Park", 115.57, 37.56);
        point("project", "point", "湖中体验岛", "In-lake island", 115.615, 37.62);
    }

    /** A plan with very many points and lines, seeded. */
    static Plan large(int count, long seed) {
        LabelSample sample = new LabelSample("park", "plan-road");
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            double lon = 115.2 + 1.3 * random.nextDouble();
            double lat = 37.1 + 1.2 * random.nextDouble();
            if (i % 10 == 0) {
                double[] way = new double[20];
                for (int k = 0; k < 20; k += 2) {
                    way[k] = lon + k * 0.003;
                    way[k + 1] = lat + random.nextDouble() * 0.004;
                }
                sample.line("plan-road", "trunk", "道路" + i, "Road " + i, "", "", PlaceConfidence.APPROXIMATE, way);
            } else {
                sample.point("park", "point", "园区" + i, "Park " + i, lon, lat);
            }
        }
        return sample.build();
    }

    private void point(String style, String symbol, String zh, String en, double lon, double lat) {
        add(style, symbol, zh, en, "", "", PlaceConfidence.EVIDENCED, FACTORY.createPoint(new Coordinate(lon, lat)));
    }

    private void area(
            String style,
            String symbol,
            String zh,
            String en,
            double lon,
            double lat,
            double rx,
            double ry,
            PlaceConfidence sure) {
        Coordinate[] ring = new Coordinate[13];
        for (int i = 0; i < 13; i++) {
            double turn = i % 12 * Math.PI / 6;
            ring[i] = new Coordinate(lon + rx * Math.cos(turn), lat + ry * Math.sin(turn));
        }
        add(style, symbol, zh, en, "", "", sure, FACTORY.createPolygon(ring));
    }

    private void line(
            String style,
            String symbol,
            String zh,
            String en,
            String start,
            String end,
            PlaceConfidence sure,
            double... way) {
        Coordinate[] points = new Coordinate[way.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(way[2 * i], way[2 * i + 1]);
        }
        add(style, symbol, zh, en, start, end, sure, FACTORY.createLineString(points));
    }

    private void add(
            String style,
            String symbol,
            String zh,
            String en,
            String start,
            String end,
            PlaceConfidence sure,
            Geometry geometry) {
        String id = style + features.size();
        LocalText name = new LocalText(zh, en);
        Shape shape = new Shape(id, style, symbol, geometry, sure, name, List.of(), towards(start), towards(end));
        Place place = new Place(sure, LocalText.EMPTY, Datum.WGS84, OptionalDouble.empty(), List.of());
        features.add(new Feature(
                id,
                name,
                "",
                LocalText.EMPTY,
                style,
                "",
                OutlineStatus.NAMED,
                List.of(),
                "",
                null,
                place,
                List.of(shape),
                null,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of()));
    }

    private static LocalText towards(String zh) {
        return zh.isEmpty() ? LocalText.EMPTY : new LocalText(zh, "to " + zh.hashCode() % 1000);
    }

    private Plan build() {
        List<Layer> layers = new ArrayList<>();
        for (String style : styles) {
            boolean context = style.equals("river") || style.equals("existing");
            layers.add(new Layer(
                    style, LocalText.same(style), style, 0, 24, true, context, "", List.of(), LocalText.EMPTY));
        }
        PlanHead empty = Plan.empty().head();
        PlanHead head = new PlanHead(
                "sample",
                LocalText.same("sample"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                "2026-02",
                FRAME,
                FRAME.grown(0.2),
                FRAME,
                "EPSG:4326",
                "",
                empty.caveats(),
                empty.credits(),
                List.of());
        return new Plan(head, layers, List.of(), features, List.of());
    }
}
