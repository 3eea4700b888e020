package lakecity.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts target/atlas by its own bin/lakecity, with a cache and settings of its own. All that differs from what a user
 * does: the java that the script finds puts a watcher behind the program's class path that tells when the map is whole.
 */
final class Shipped {
    private static final Path ATLAS = Path.of("target/atlas").toAbsolutePath();
    private static final String WRAPPER = """
            #!/bin/sh
            for each do
              shift
              case $each in
                */lib/\\*) each=$each:%s ;;
                lakecity.Main) set -- "$@" lakecity.bench.Child start atlas '%s' "$BEGUN"; continue ;;
              esac
              set -- "$@" "$each"
            done
            exec '%s/bin/java' "$@"
            """;

    private final Path folder;

    private Shipped(Path folder) {
        this.folder = folder;
    }

    static Shipped prepare(Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("shipped"));
        Path java = Path.of(System.getProperty("java.home"));
        Path watcher = folder.resolve("watcher.jar");
        jar(Path.of("target/test-classes"), watcher);
        Path bin = Files.createDirectories(folder.resolve("java/bin"));
        Path wrapper = bin.resolve("java");
        Files.writeString(wrapper, WRAPPER.formatted(watcher, ATLAS.resolve("maps"), java));
        if (!wrapper.toFile().setExecutable(true)) {
            throw new IOException(wrapper + " cannot be made executable");
        }
        Files.copy(java.resolve("release"), folder.resolve("java/release"));
        return new Shipped(folder);
    }

    /** Takes away what a start left in the cache: the next one is a first one. */
    void forget() throws IOException {
        Path cache = folder.resolve("cache/lakecity");
        if (Files.isDirectory(cache)) {
            try (Stream<Path> files = Files.list(cache)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Milliseconds from the call of the script to the first whole map. */
    double start() throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(ATLAS.resolve("bin/lakecity").toString());
        start.redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment()
                .putAll(Map.of(
                        "JAVA_HOME", folder.resolve("java").toString(),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_STATE_HOME", folder.resolve("state").toString(),
                        "LAKECITY_OPTS", "-Dprism.order=sw",
                        "BEGUN", Long.toString(System.currentTimeMillis())));
        return Bench.told(start.start(), List.of("bin/lakecity")).get("start");
    }

    /** Classes for the archive must lie in a jar. */
    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String part : List.of("lakecity/bench", "lakecity/ui/map")) {
                try (Stream<Path> files = Files.list(classes.resolve(part))) {
                    for (Path file : files.toList()) {
                        entries.putNextEntry(new JarEntry(part + "/" + file.getFileName()));
                        Files.copy(file, entries);
                    }
                }
            }
        }
    }
}
