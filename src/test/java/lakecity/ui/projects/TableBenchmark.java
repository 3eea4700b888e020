package lakecity.ui.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.ui.SamplePlan;

/** How long the list behind the table takes to sort by each column and to filter, with 10,000 rows in no order. */
public final class TableBenchmark {
    private static final int ROUNDS = 9;

    private TableBenchmark() {}

    public static void main(String[] arguments) {
        Plan plan = SamplePlan.plan();
        Feature model = plan.feature("R02").orElseThrow();
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, 10_000).boxed().toList());
        Collections.shuffle(numbers, new Random(1));
        List<Feature> many =
                numbers.stream().map(i -> ManyFeatures.like(model, i)).toList();
        Plan large = new Plan(plan.head(), plan.layers(), plan.presets(), many, List.copyOf(plan.sources()));
        ProjectList list = new ProjectList();
        list.setRows(ProjectRows.of(large, Messages.of(Language.ZH)));
        for (ProjectColumn column : ProjectColumn.values()) {
            measure("sort-" + column, () -> list.setOrder(ProjectList.by(column)));
        }
        ProjectFilter words = new ProjectFilter("港城 43", null, null, null, null, null, false);
        measure("filter", () -> list.setFilter(words), () -> list.setFilter(ProjectFilter.OUTLINE));
        measure("all-again", () -> list.setFilter(ProjectFilter.OUTLINE), () -> list.setFilter(words));
    }

    private static void measure(String what, Runnable work) {
        measure(what, work, () -> {});
    }

    /** The median by the clock; undo is not counted. */
    private static void measure(String what, Runnable work, Runnable undo) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            undo.run();
            long before = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(java.util.Locale.ROOT, "figure %s %.3f%n", what, times[ROUNDS / 2]);
    }
}
