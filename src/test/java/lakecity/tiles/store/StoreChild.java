package lakecity.tiles.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process that writes to the same file. Arguments: the file, the first tile, how many tiles; with none of the latter
 * it writes on until it is killed. It prints a line when the first tiles are in the file.
 */
final class StoreChild {
    static final int FIRST = 50;
    private static final Duration SOON = Duration.ofSeconds(30);

    private StoreChild() {}

    public static void main(String[] args) {
        int first = Integer.parseInt(args[1]);
        int count = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE - first;
        try (SqliteTileStore store = SqliteTileStore.open(Path.of(args[0]), 50 << 20, notice -> fail(notice.en()))) {
            for (int i = 0; i < count; i++) {
                int number = first + i % 20_000;
                store.put(Made.key(number), Made.tile(number, 0));
                if (i == FIRST - 1) {
                    flush(store);
                    System.out.println("ready");
                } else if (i % 100 == 99) {
                    flush(store);
                }
            }
            flush(store);
        }
    }

    private static void flush(SqliteTileStore store) {
        if (!store.flush(SOON) || store.lost() > 0) {
            fail("lost " + store.lost());
        }
    }

    private static void fail(String why) {
        System.out.println(why);
        Runtime.getRuntime().halt(3);
    }

    static Process start(Path file, String... numbers) throws java.io.IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                StoreChild.class.getName(),
                file.toString()));
        command.addAll(List.of(numbers));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
