package lakecity.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.search.NamedPlan;
import lakecity.search.SearchIndex;

/**
 * How long a keystroke in the search box takes: names are typed letter by letter, each beginning is one query. Prints
 * milliseconds: median, 99 of 100, longest by the clock, and the mean by the processor's time, which other programs that run at
 * the same time do not lengthen. Arguments: the number of names (10000), the seed (1), the number of
 * clauses (2000).
 */
public final class SearchBenchmark {
    private static final int MOST = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SearchBenchmark() {}

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int clauses = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2000;
        Plan plan = NamedPlan.madeUp(size, clauses, seed);
        long before = System.nanoTime();
        SearchIndex index = SearchIndex.of(plan);
        System.out.printf(
                "%d names, %d clauses, seed %d; index built in %.0f ms%n",
                size, clauses, seed, (System.nanoTime() - before) / 1e6);
        List<Feature> features = new ArrayList<>(plan.features());
        Random random = new Random(seed);
        List<Feature> typed =
                random.ints(25, 0, features.size()).mapToObj(features::get).toList();
        List<String> pinyin = typed.stream().map(feature -> feature.pinyin()).toList();
        pinyin.forEach(name -> times(index, name));
        measure(
                "Chinese",
                index,
                typed.stream().map(feature -> feature.name().zh()).toList());
        measure("pinyin with blanks", index, pinyin);
        measure(
                "pinyin",
                index,
                pinyin.stream().map(text -> text.replace(" ", "")).toList());
        measure(
                "English",
                index,
                typed.stream().map(feature -> feature.name().en()).toList());
        measure(
                "misspelt pinyin",
                index,
                pinyin.stream().map(SearchBenchmark::spoil).toList());
        measure(
                "misspelt English",
                index,
                typed.stream().map(feature -> spoil(feature.name().en())).toList());
        measure("noise", index, List.of("qqqqqqqqqqqqqqqqqqqq", "anananananananananan", "衡".repeat(60)));
        measure("60 letters", index, List.of("hengshui".repeat(8), "an ".repeat(20)));
    }

    private static String spoil(String text) {
        String plain = text.replace(" ", "");
        int at = plain.length() / 2;
        return plain.substring(0, at) + "q" + plain.substring(at);
    }

    private static void measure(String what, SearchIndex index, List<String> names) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        double[] sorted = names.stream()
                .flatMap(name -> times(index, name).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        Told.figure(what.replace(' ', '-'), sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
        System.out.printf(
                "%-20s %5d keystrokes  median %5.1f  99 %% %5.1f  longest %5.1f ms, processor %4.1f ms each%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                sorted[sorted.length - 1],
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / sorted.length);
    }

    /** Types a name; the milliseconds each letter takes. */
    private static List<Double> times(SearchIndex index, String name) {
        List<Double> times = new ArrayList<>();
        for (int length = 1; length <= name.length(); length++) {
            String query = name.substring(0, length);
            long before = System.nanoTime();
            index.find(query, MOST);
            times.add((System.nanoTime() - before) / 1e6);
        }
        return times;
    }
}
