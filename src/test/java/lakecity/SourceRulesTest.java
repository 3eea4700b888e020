package lakecity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rules that only the text of the program shows: sizes, package tours, no name of a plan in the code. */
class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;

    @Test
    void noFileIsTooLong() {
        List<String> tooLong = sources()
                .filter(file -> lines(file).size() > LONGEST_FILE)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    /** A method is measured by the compiler's own positions, from its first line to its last. */
    @Test
    void noMethodIsTooLong() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> tooLong = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    null,
                    null,
                    files.getJavaFileObjectsFromPaths(sources().toList()));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long from = trees.getSourcePositions().getStartPosition(unit, method);
                        long to = trees.getSourcePositions().getEndPosition(unit, method);
                        LineMap lines = unit.getLineMap();
                        if (from >= 0 && to >= 0) {
                            long length = lines.getLineNumber(to) - lines.getLineNumber(from) + 1;
                            if (length > LONGEST_METHOD) {
                                tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + " " + length);
                            }
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageTellsWhatItIs() {
        Set<Path> without = new TreeSet<>();
        sources().map(Path::getParent).distinct().forEach(folder -> {
            if (!Files.exists(folder.resolve("package-info.java"))) {
                without.add(folder);
            }
        });
        assertEquals(Set.of(), without);
    }

    /** What is particular to a plan is in its pack: no name and no id of a feature of the shipped plan stands in the code. */
    @Test
    void noNameOfThePlanStandsInTheCode() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("maps/plan/features"))) {
            for (Path file : files.toList()) {
                for (JsonNode feature :
                        new ObjectMapper().readTree(file.toFile()).path("features")) {
                    names.add(feature.path("properties").path("name").path("zh").asText());
                    names.add("\"" + feature.path("id").asText() + "\"");
                }
            }
        }
        names.removeAll(Set.of("", "\"\""));
        assertTrue(names.size() > 50, "the plan was read");
        List<String> found = new ArrayList<>();
        sources().forEach(file -> {
            String text = String.join("\n", lines(file));
            names.stream().filter(text::contains).forEach(name -> found.add(file + ": " + name));
            for (String city : List.of("衡水", "Hengshui", "hengshui")) {
                if (text.contains(city)) {
                    found.add(file + ": " + city);
                }
            }
        });
        assertEquals(List.of(), found);
    }

    /** Only task, FxBackground and Main, where any failure must be told, may catch everything. */
    @Test
    void nothingIsCaughtWholesale() {
        Pattern wholesale = Pattern.compile("catch \\((final )?([\\w.]+ \\| )*(Exception|Throwable)\\b");
        List<String> found = sources()
                .filter(file -> !file.startsWith(MAIN.resolve("lakecity/task")))
                .filter(file -> !Set.of("FxBackground.java", "Main.java")
                        .contains(file.getFileName().toString()))
                .filter(file -> lines(file).stream()
                        .anyMatch(line -> wholesale.matcher(line).find()))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), found);
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
