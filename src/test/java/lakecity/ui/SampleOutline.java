package lakecity.ui;

import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.plan.Comparison;
import lakecity.plan.LaterValue;
import lakecity.plan.Outline;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Target;
import lakecity.plan.Term;
import org.jspecify.annotations.Nullable;

/** Made-up contents of the sample plan: two parts with paragraphs, targets of every kind, and terms one of which holds another. */
public final class SampleOutline {
    public static final String RAIL_CLAUSE = "P7.1";
    public static final String PARK_CLAUSE = "P8.1";

    private SampleOutline() {}

    public static Outline outline() {
        return new Outline(List.of(transport(), industry()), targets(), terms());
    }

    private static Clause transport() {
        Clause rail = new Clause(
                RAIL_CLAUSE,
                text("铁路", "Railways"),
                text(
                        "推进石衡沧港城际铁路建设，融入京津冀城市群，加强与沿线各县城的联系，形成多向通达的格局。",
                        "The intercity railway is to be advanced, to tie the city closer to the Jing-Jin-Ji city cluster and its counties."),
                List.of("P7"),
                "",
                text("报道未给出走向；图上按县城示意。", "The report gives no alignment; the map follows the county seats."),
                List.of("R02", "A04"),
                List.of("T01"),
                List.of("city-cluster"),
                List.of());
        Clause paragraph = clause(
                "P7",
                text("区域交通一体化", "Regional transport"),
                text("打通对外通道。", "Open the way out."),
                List.of(),
                List.of(),
                rail);
        return clause("part-2", text("交通与城乡", "Transport and towns"), LocalText.EMPTY, List.of(), List.of(), paragraph);
    }

    private static Clause industry() {
        Clause parks = clause(
                PARK_CLAUSE,
                text("产业园区与创新平台的布局", "Where industry parks and innovation platforms are to go"),
                text(
                        "布局创新港和各县特色园区，推动城市群产业协作。",
                        "An innovation port and county parks are to be laid out across the city cluster."),
                List.of("Z08", "Z09"),
                List.of("T02", "T03"));
        Clause culture = clause(
                "P8.2",
                text("文化", "Culture"),
                text("传承大运河文化。", "Keep the canal's culture alive."),
                List.of(),
                List.of());
        return clause(
                "part-3", text("产业与文化", "Industry and culture"), LocalText.EMPTY, List.of(), List.of(), parks, culture);
    }

    private static Clause clause(
            String id,
            LocalText title,
            LocalText text,
            List<String> features,
            List<String> targets,
            Clause... children) {
        return new Clause(
                id, title, text, List.of("P7"), "", LocalText.EMPTY, features, targets, List.of(), List.of(children));
    }

    private static List<Target> targets() {
        LaterValue near = new LaterValue(
                1900,
                2024,
                text("2024 年地区生产总值。", "Gross product of 2024."),
                true,
                text("口径一致。", "The definition is the same."),
                List.of("S27"));
        LaterValue early = new LaterValue(
                350,
                2021,
                text("2021 年企业数。", "Firms in 2021."),
                true,
                text("年份相差太远。", "Too early a year."),
                List.of("S24"));
        return List.of(
                target(
                        "T01",
                        text("地区生产总值", "Gross regional product"),
                        Comparison.ABOVE,
                        2000.0,
                        text("亿元", "100 million yuan"),
                        2025,
                        List.of(near)),
                target(
                        "T02",
                        text("高新技术企业", "High-tech firms"),
                        Comparison.AT_LEAST,
                        600.0,
                        text("家", "firms"),
                        2025,
                        List.of(early)),
                target(
                        "T03",
                        text("城乡生活垃圾分类", "Sorting of household waste"),
                        Comparison.ALL,
                        null,
                        LocalText.EMPTY,
                        null,
                        List.of()));
    }

    private static Target target(
            String id,
            LocalText name,
            Comparison comparison,
            @Nullable Double value,
            LocalText unit,
            @Nullable Integer year,
            List<LaterValue> later) {
        return new Target(
                id,
                name,
                LocalText.EMPTY,
                "",
                text("经济", "economy"),
                comparison,
                value,
                unit,
                unit.zh().equals("亿元") ? text("2000亿元", "200 billion yuan") : LocalText.EMPTY,
                year,
                year == null ? LocalText.EMPTY : text(year + "年", "by " + year),
                "力争达到",
                OutlineStatus.NAMED,
                List.of("P7"),
                "",
                List.of(),
                text("全市的数字，城市群之内可比。", "A number of the whole city, comparable within the city cluster."),
                text("到期末达到这个数。", "To be reached by the end."),
                text("报道未说明口径。", "The report gives no definition."),
                later,
                List.of(),
                List.of("outline"));
    }

    private static List<Term> terms() {
        return List.of(
                term("city-cluster", text("城市群", "city cluster"), List.of("城市群", "city cluster")),
                term("jjj", text("京津冀城市群", "Jing-Jin-Ji city cluster"), List.of("京津冀城市群", "Jing-Jin-Ji city cluster")));
    }

    private static Term term(String id, LocalText name, List<String> spellings) {
        return new Term(
                id,
                name,
                "",
                spellings,
                text("一群联系紧密的城市。", "Cities with close ties."),
                LocalText.EMPTY,
                List.of(),
                List.of("outline"));
    }

    private static LocalText text(String zh, String en) {
        return new LocalText(zh, en);
    }
}
