package lakecity.bench;

import java.util.Locale;

/** How a measuring process tells its figures to the one that started it: lines of "figure name value". */
final class Told {
    static final String MARK = "figure ";

    private Told() {}

    static void figure(String name, double value) {
        System.out.printf(Locale.ROOT, MARK + "%s %.3f%n", name, value);
        System.out.flush();
    }
}
