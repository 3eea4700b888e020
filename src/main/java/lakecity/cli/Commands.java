package lakecity.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs the command that the arguments name and turns every end into an exit code and at most one sentence. */
public final class Commands {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Console console;
    private final Language language;
    private final WindowStart window;

    /**
     * @param locale the system's, for the language of messages when the arguments name none
     * @param window what opens the window when no command is named
     */
    public Commands(String[] args, PrintStream out, PrintStream err, Locale locale, WindowStart window) {
        this.language = CliLanguage.of(args, locale);
        this.console = new Console(out, err, Messages.of(language));
        this.window = window;
    }

    /** Runs to the end; gives the {@link ExitCode}. */
    public int run(String[] args) {
        return commandLine().execute(args);
    }

    /** Tells of something that should not have happened, and logs it; gives the exit code. */
    public int unexpected(Throwable fault) {
        // Asked for only here: to set up the log takes a tenth of a second, which the window need not wait for.
        LoggerFactory.getLogger(Commands.class).error("unexpected", fault);
        console.remark(
                fault instanceof OutOfMemoryError
                        ? console.text("cli.out-of-memory")
                        : console.text("cli.unexpected", fault.getClass().getSimpleName(), LogFolder.current()));
        return ExitCode.UNEXPECTED;
    }

    private CommandLine commandLine() {
        CommandLine root = described(new AtlasCommand(console, window), "cli.help.atlas");
        root.addSubcommand(described(new RenderCommand(console, language), "cli.help.render"));
        root.addSubcommand(described(new ValidateCommand(console), "cli.help.validate"));
        root.addSubcommand(described(new NewPlanCommand(console), "cli.help.new-plan"));
        CommandLine story = described(new GroupCommand(console, "cli.story.which"), "cli.help.story");
        story.addSubcommand(described(new StoryListCommand(console, language), "cli.help.story.list"));
        story.addSubcommand(described(new StoryRenderCommand(console, language), "cli.help.story.render"));
        story.addSubcommand(described(new StoryExportCommand(console, language), "cli.help.story.export"));
        root.addSubcommand("story", story);
        CommandLine tiles = described(new GroupCommand(console, "cli.tiles.which"), "cli.help.tiles");
        tiles.addSubcommand(described(new TilesInfoCommand(console), "cli.help.tiles.info"));
        tiles.addSubcommand(described(new TilesVerifyCommand(console), "cli.help.tiles.verify"));
        root.addSubcommand("tiles", tiles);
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setParameterExceptionHandler((fault, args) -> usage(fault));
        root.setExecutionExceptionHandler((fault, command, result) -> failed(fault));
        return root;
    }

    private CommandLine described(Object command, String key) {
        CommandLine line = new CommandLine(command);
        line.setResourceBundle(ResourceBundle.getBundle(
                "lakecity.i18n.messages", language == Language.EN ? Locale.ENGLISH : Locale.CHINESE, EXACT));
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading(console.text("cli.help.usage") + " ");
        usage.descriptionHeading("%n");
        usage.description(console.text(key));
        usage.commandListHeading("%n" + console.text("cli.help.commands") + "%n");
        usage.optionListHeading("%n" + console.text("cli.help.options") + "%n");
        usage.footerHeading("%n");
        usage.footer(console.text("cli.help.codes"));
        usage.sortOptions(false);
        usage.sortSynopsis(false);
        return line;
    }

    private int usage(CommandLine.ParameterException fault) {
        console.remark(UsageSentences.of(fault, console));
        console.remark(console.text(
                "cli.see-help", fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private int failed(Exception fault) {
        if (fault instanceof CliException known) {
            console.remark(known.sentence());
            return known.exitCode();
        }
        return unexpected(fault);
    }
}
