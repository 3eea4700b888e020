package lakecity.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the measurements, each in processes of its own, and prints a row of docs/performance.md for each figure. Arguments:
 * start, frames, show, repaint, walk, opening, search, table, outline, export, store, tiles, switch, or all. Needs a
 * display: docs/bench.sh brings one.
 */
public final class Bench {
    private static final Path SHIPPED = Path.of("maps");
    private static final long SEED = 20210517;
    private static final String STORY = "rail-and-road";
    private static final int STARTS = 5;
    private static final int FIRST_STARTS = 3;

    private final Map<Integer, Path> packs = new TreeMap<>();
    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("lakecity-bench");
        List<String> wanted = args.length == 0 ? List.of("all") : Arrays.asList(args);
        try {
            System.out.println("| figure | measured | peer in the same run | target | verdict | load |");
            System.out.println("|---|---|---|---|---|---|");
            Bench bench = new Bench(folder);
            for (String each : List.of(
                    "start", "frames", "show", "repaint", "walk", "opening", "search", "table", "outline", "export",
                    "store", "tiles", "switch")) {
                if (wanted.contains(each) || wanted.contains("all")) {
                    bench.run(each);
                }
            }
        } finally {
            delete(folder);
        }
    }

    private void run(String name) throws Exception {
        switch (name) {
            case "start" -> start();
            case "frames" -> frames();
            case "show" -> show();
            case "repaint" -> repaint();
            case "walk" -> walk();
            case "opening" -> opening();
            case "search" -> search();
            case "outline" -> outline();
            case "export" -> export();
            case "store" -> store();
            case "tiles" -> tiles();
            case "switch" -> switchBase();
            default -> table();
        }
    }

    private void start() throws Exception {
        Map<String, List<Double>> all = new HashMap<>();
        Shipped shipped = Shipped.prepare(folder);
        for (int i = 0; i < FIRST_STARTS; i++) {
            shipped.forget();
            all.computeIfAbsent("first", it -> new ArrayList<>()).add(shipped.start());
        }
        for (int i = 0; i < STARTS; i++) {
            all.computeIfAbsent("later", it -> new ArrayList<>()).add(shipped.start());
            start(all, "gluon", "start", "gluon");
            start(all, "swing", "swing", "start");
        }
        String peers = "bare Gluon %s ms, JXMapViewer2 %s ms"
                .formatted(
                        Sample.text(new Sample(all.get("gluon")).median()),
                        Sample.text(new Sample(all.get("swing")).median()));
        row(
                "bin/lakecity, first start to the first whole map",
                new Sample(all.get("first")).median(),
                "ms",
                peers,
                1500);
        row("bin/lakecity, every later start", new Sample(all.get("later")).median(), "ms", peers, 1500);
    }

    private void search() throws Exception {
        child(List.of(), "search")
                .forEach((what, time) -> row("keystroke, 99 of 100, 10,000 names, " + what, time, "ms", "", 16));
    }

    private void export() throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            times.add(child(List.of(), "export", SHIPPED.toString()).get("pptx"));
        }
        row("slides of 10 scenes, 1920×1080 at 2", new Sample(times).median(), "ms", "", 20_000);
    }

    private void store() throws Exception {
        Map<String, Double> told = child(List.of(), "store");
        row("disk cache, tiles of 15 KB read", told.get("get"), "/s", "", Double.NaN);
        row("disk cache, tiles of 15 KB written", told.get("put"), "/s", "", Double.NaN);
        row("disk cache, a put for the thread that puts", told.get("puts"), "µs", "", Double.NaN);
    }

    private void tiles() throws Exception {
        Map<String, Double> told = child(List.of(), "tiles", folder.toString());
        String png = "PNG of " + Sample.text(told.get("png-kb")) + " KB";
        row("tiles read from MBTiles, " + png, told.get("mbtiles"), "tiles/s", "", Double.NaN);
        row("tiles read from PMTiles, " + png, told.get("pmtiles"), "tiles/s", "", Double.NaN);
        row("the same read and decoded, MBTiles", told.get("mbtiles-source"), "tiles/s", "", Double.NaN);
        row("the same read and decoded, PMTiles", told.get("pmtiles-source"), "tiles/s", "", Double.NaN);
        row("decoding one tile, " + png, told.get("png"), "ms", "", Double.NaN);
        String jpeg = "JPEG of " + Sample.text(told.get("jpeg-kb")) + " KB";
        row("decoding one tile, " + jpeg, told.get("jpeg"), "ms", "", Double.NaN);
    }

    private void switchBase() throws Exception {
        Map<String, Double> told = child(List.of(), "switch", SHIPPED.toString(), folder.toString());
        row("another base map, whole: from an MBTiles file", told.get("bench-file"), "ms", "", Double.NaN);
        row("the same, from a server on this machine", told.get("bench-web"), "ms", "", Double.NaN);
        row("the same, the embedded map", told.get("embedded"), "ms", "", Double.NaN);
    }

    private void table() throws Exception {
        child(List.of(), "table").forEach((what, time) -> row("table of 10,000 rows, " + what, time, "ms", "", 100));
    }

    private static void start(Map<String, List<Double>> all, String key, String child, String what) throws Exception {
        Map<String, Double> told =
                child(List.of(), child, what, SHIPPED.toString(), Long.toString(System.currentTimeMillis()));
        all.computeIfAbsent(key, it -> new ArrayList<>()).add(told.get("start"));
    }

    private void frames() throws Exception {
        List<String> fast = List.of("-Djavafx.animation.fullspeed=true");
        Map<String, Double> before = child(fast, "frames", "gluon", SHIPPED.toString());
        Map<String, Map<String, Double>> own = new java.util.LinkedHashMap<>();
        own.put("shipped plan", child(fast, "frames", "atlas", SHIPPED.toString()));
        own.put("shipped plan, whole window", child(fast, "frames", "window", SHIPPED.toString()));
        Map<String, String> peers = new HashMap<>();
        peers.put("shipped plan", swing(SHIPPED));
        for (int count : new int[] {1000, 10_000, 100_000}) {
            String name = "%,d features".formatted(count);
            Path pack = pack(count);
            own.put(name, child(fast, "frames", "atlas", pack.toString()));
            String swing = swing(pack);
            peers.put(name, count > 10_000 ? swing : swing + nodes(fast, pack));
        }
        Map<String, Double> after = child(fast, "frames", "gluon", SHIPPED.toString());
        for (String move : List.of("DRAG", "WHEEL", "FLIGHT")) {
            double bare = (before.get(move) + after.get(move)) / 2;
            own.forEach((name, told) -> row(
                    "moving frame, " + move.toLowerCase(java.util.Locale.ROOT) + ", " + name,
                    told.get(move),
                    "ms (p95 " + Sample.text(told.get(move + ".p95")) + ")",
                    "bare Gluon " + Sample.text(bare) + " ms"
                            + (move.equals("DRAG") ? peers.getOrDefault(name, "") : ""),
                    1.5 * bare));
        }
    }

    private void show() throws Exception {
        List<String> fast = List.of("-Djavafx.animation.fullspeed=true");
        double bare = child(fast, "show", "gluon", SHIPPED.toString(), STORY).get("flight");
        for (String what : List.of("show", "hall")) {
            Map<String, Double> told = child(fast, "show", what, SHIPPED.toString(), STORY);
            row(
                    "frame in the flights of a show, 1920×1080" + (what.equals("hall") ? ", for a hall" : ""),
                    told.get("flight"),
                    "ms (p95 " + Sample.text(told.get("flight.p95")) + ")",
                    "bare Gluon " + Sample.text(bare) + " ms",
                    1.5 * bare);
        }
    }

    private static String swing(Path maps) throws Exception {
        return ", JXMapViewer2 "
                + Sample.text(child(List.of(), "swing", "drag", maps.toString()).get("DRAG")) + " ms";
    }

    private static String nodes(List<String> options, Path maps) throws Exception {
        Map<String, Double> told = child(options, "frames", "nodes", maps.toString());
        return ", one node per feature " + Sample.text(told.get("DRAG")) + " ms";
    }

    private void repaint() throws Exception {
        for (int count : new int[] {0, 10_000, 100_000}) {
            String name = count == 0 ? "shipped plan" : "%,d features".formatted(count);
            Map<String, Double> told = child(List.of(), "repaint", pack(count).toString());
            double target = count == 0 ? 150 : 600;
            row("repaint 1920×1080, " + name, told.get("pan"), "ms", "", target);
            row("the same after a zoom, labels placed anew, " + name, told.get("zoom"), "ms", "", target);
            row("selection, " + name, told.get("select"), "ms" + most(told, "select"), "", 100);
            row("what is under the pointer, " + name, told.get("hover"), "ms" + most(told, "hover"), "", 50);
        }
    }

    private static String most(Map<String, Double> told, String name) {
        return " (most " + Sample.text(told.get(name + ".max")) + ")";
    }

    private void walk() throws Exception {
        Map<String, Double> told = child(List.of("-Djavafx.animation.fullspeed=true"), "walk", SHIPPED.toString());
        row("heap held after " + Math.round(told.get("tiles")) + " tiles", told.get("heap"), "MB", "", 256);
        row(
                "dragged frame after them",
                told.get("after"),
                "ms",
                "before them " + Sample.text(told.get("before")) + " ms",
                1.1 * told.get("before"));
    }

    private void opening() throws Exception {
        for (int count : new int[] {10_000, 100_000}) {
            List<Double> times = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String pack = pack(count).toString();
                times.add(child(List.of(), "opening", pack).get("open"));
                whole.add(child(List.of(), "start", "atlas", pack, Long.toString(System.currentTimeMillis()))
                        .get("start"));
            }
            String name = "opening %,d features".formatted(count);
            double target = count == 10_000 ? 3000 : Double.NaN;
            row(name, new Sample(times).median(), "ms", "", target);
            row(name + ", from process start to whole map", new Sample(whole).median(), "ms", "", target);
        }
    }

    private void outline() throws Exception {
        String pack = pack(10_000).toString();
        Map<String, Double> told = child(List.of("-Djavafx.animation.fullspeed=true"), "outline", pack);
        String name = ", outline of 2,000 clauses, 10,000 features";
        String p95 = "ms (p95 " + Sample.text(told.get("scroll.p95")) + ")";
        row("frame while its tree is scrolled" + name, told.get("scroll"), p95, "", 33);
        row("from a clause to the glow of its features" + name, told.get("glow"), "ms" + most(told, "glow"), "", 100);
    }

    private Path pack(int features) throws IOException {
        if (features == 0) {
            return SHIPPED;
        }
        if (!packs.containsKey(features)) {
            packs.put(features, GeneratedPack.write(folder.resolve("pack-" + features), features, SEED));
        }
        return packs.get(features);
    }

    private static void row(String figure, double value, String unit, String peer, double target) {
        String goal = Double.isNaN(target) ? "–" : "≤ " + Sample.text(target);
        String verdict = Double.isNaN(target)
                ? "–"
                : value <= target ? "met" : "missed by " + Math.round(100 * (value / target - 1)) + " %";
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String clean = peer.startsWith(", ") ? peer.substring(2) : peer;
        System.out.println("| "
                + String.join(" | ", figure, Sample.text(value) + " " + unit, clean, goal, verdict, Sample.text(load))
                + " |");
        System.out.flush();
    }

    /** Runs a measuring process with the program's own options for Java, and gives what it told. */
    private static Map<String, Double> child(List<String> options, String... args) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-Dprism.order=sw"));
        command.add("-Djava.awt.headless=" + !args[0].equals("swing"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return told(process, List.of(args));
    }

    /** What a process tells; waits for its end. */
    static Map<String, Double> told(Process process, List<String> what) throws IOException, InterruptedException {
        Map<String, Double> told = new TreeMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Told.MARK)) {
                    String[] parts = line.split(" ", -1);
                    told.put(parts[1], Double.valueOf(parts[2]));
                }
            }
        }
        if (process.waitFor() != 0 || told.isEmpty()) {
            throw new IllegalStateException("nothing was measured by " + what);
        }
        return told;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
