package lakecity.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a maps folder for another plan: small, sound, with one of everything to be replaced. */
@Command(name = "new-plan")
final class NewPlanCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 200;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** China. */
    private static final String USUAL_AREA = "73,17,136,54";

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.new-plan.dir")
    private String folder = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "cli.new-plan.name")
    private String name = "";

    @Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "cli.new-plan.name-en")
    private @Nullable String englishName;

    @Option(names = "--area", paramLabel = "W,S,E,N", descriptionKey = "cli.new-plan.area")
    private String area = USUAL_AREA;

    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "cli.option.lang")
    private @Nullable String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    NewPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Choices choices = new Choices(console);
        choices.language(lang);
        LocalText title = title();
        Bounds bounds = choices.area(area);
        Path path = console.path("DIR", folder);
        try {
            NewFolder.write(path, PlanTemplate.files(id(path), title, bounds, YearMonth.now()));
        } catch (FileAlreadyExistsException e) {
            throw console.usage("cli.new-plan.full", OpenPack.shown(path));
        } catch (IOException e) {
            throw console.cannotRead("cli.new-plan.unwritten", OpenPack.shown(path), console.reason(e));
        }
        console.say(console.text("cli.new-plan.done", OpenPack.shown(path)));
        return ExitCode.CLEAN;
    }

    /** Chinese words for a name without any, and an English stand-in for one that was not given. */
    private LocalText title() {
        String zh = sound("--name", name);
        boolean chinese = HAN.matcher(zh).find();
        String en = englishName == null ? chinese ? "New plan" : zh : sound("--name-en", englishName);
        if (HAN.matcher(en).find()) {
            throw console.usage("cli.new-plan.not-english", en);
        }
        return new LocalText(chinese ? zh : zh + "规划", en);
    }

    private String sound(String option, String typed) {
        String name = typed.strip();
        boolean odd = name.codePoints().anyMatch(Character::isISOControl);
        if (odd || name.length() > LONGEST_NAME || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw console.usage("cli.new-plan.bad-name", option, LONGEST_NAME);
        }
        return name;
    }

    /** From the folder's name where that has letters an id may have. */
    private static String id(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() || id.length() > 40 ? "plan-" + UUID.randomUUID() : id;
    }
}
