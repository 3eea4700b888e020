package lakecity.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lakecity.data.MapsFolder;
import lakecity.data.PackValidator;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every fault of the data, file by file: place, reason, what to do; then what the plan holds. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--maps", paramLabel = "DIR", descriptionKey = "cli.option.maps")
    private @Nullable String maps;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "cli.option.lang")
    private @Nullable String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        new Choices(console).language(lang);
        Path folder = MapsFolder.find(maps == null ? null : console.path("--maps", maps))
                .path();
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw console.cannotRead("cli.no-maps", OpenPack.shown(folder));
        }
        PackValidator.Result result = new PackValidator().check(folder);
        List<Issue> issues = result.issues();
        if (json) {
            console.out()
                    .println(JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(tree(issues)));
        } else {
            print(issues);
            result.plan().ifPresent(plan -> count(plan).forEach(console::say));
            sum(issues, folder);
        }
        return issues.isEmpty() ? ExitCode.CLEAN : ExitCode.FAULTS;
    }

    /** File by file. */
    private void print(List<Issue> issues) {
        String file = "";
        for (Issue issue : issues) {
            if (!issue.file().equals(file)) {
                file = issue.file();
                console.say(file);
            }
            console.say(Console.within(issue, console.messages()));
        }
        if (!issues.isEmpty()) {
            console.say("");
        }
    }

    /** What the plan holds, and how much of it has a place. */
    private List<String> count(Plan plan) {
        List<Feature> named =
                plan.features().stream().filter(it -> !it.isContext()).toList();
        long drawn = named.stream().filter(it -> !it.shapes().isEmpty()).count();
        long county = named.stream()
                .filter(it -> it.shapes().isEmpty())
                .filter(it -> it.place().confidence() == PlaceConfidence.COUNTY_ONLY)
                .count();
        return List.of(
                console.text(
                        "cli.counts.features",
                        named.size(),
                        drawn,
                        county,
                        named.size() - drawn - county,
                        plan.features().size() - named.size()),
                console.text(
                        "cli.counts.contents",
                        plan.outline().clauses().size(),
                        plan.outline().targets().size(),
                        plan.outline().terms().size(),
                        plan.sources().size()));
    }

    private void sum(List<Issue> issues, Path folder) {
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
        console.say(
                issues.isEmpty()
                        ? console.text("cli.clean", OpenPack.shown(folder))
                        : console.text("cli.faults", errors, issues.size() - errors, OpenPack.shown(folder)));
    }

    private static ArrayNode tree(List<Issue> issues) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Issue issue : issues) {
            ObjectNode node = array.addObject();
            node.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
            node.put("file", issue.file()).put("where", issue.where());
            put(node.putObject("reason"), issue.reason());
            put(node.putObject("remedy"), issue.remedy());
        }
        return array;
    }

    private static void put(ObjectNode node, LocalText text) {
        node.put("zh", text.zh()).put("en", text.en());
    }
}
