package lakecity.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs the command that the arguments name and turns every end into an exit code and at most one sentence. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
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
        LOG.error("unexpected", fault);
        console.remark(
                fault instanceof OutOfMemoryError
                        ? console.text("cli.out-of-memory")
                        : console.text("cli.unexpected", fault.getClass().getSimpleName(), LogFolder.current()));
        return ExitCode.UNEXPECTED;
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new AtlasCommand(console, language, window));
        line.addSubcommand(new CommandLine(new RenderCommand(console, language)));
        line.addSubcommand(new CommandLine(new ValidateCommand(console)));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setParameterExceptionHandler((fault, args) -> usage(fault));
        line.setExecutionExceptionHandler((fault, command, result) -> failed(fault));
        describe(line);
        return line;
    }

    private void describe(CommandLine root) {
        ResourceBundle words = ResourceBundle.getBundle(
                "lakecity.i18n.messages", language == Language.EN ? Locale.ENGLISH : Locale.CHINESE, EXACT);
        root.setResourceBundle(words);
        root.getSubcommands().values().forEach(each -> each.setResourceBundle(words));
        for (CommandLine each : List.of(
                root, root.getSubcommands().get("render"), root.getSubcommands().get("validate"))) {
            UsageMessageSpec usage = each.getCommandSpec().usageMessage();
            usage.synopsisHeading(console.text("cli.help.usage") + " ");
            usage.descriptionHeading("%n");
            usage.commandListHeading("%n" + console.text("cli.help.commands") + "%n");
            usage.optionListHeading("%n" + console.text("cli.help.options") + "%n");
            usage.footerHeading("%n");
            usage.sortOptions(false);
            usage.sortSynopsis(false);
        }
        describe(root, "cli.help.atlas");
        describe(root.getSubcommands().get("render"), "cli.help.render");
        describe(root.getSubcommands().get("validate"), "cli.help.validate");
        root.getCommandSpec().usageMessage().footer(console.text("cli.help.codes"));
    }

    private void describe(CommandLine line, String key) {
        line.getCommandSpec().usageMessage().description(console.text(key));
    }

    private int usage(CommandLine.ParameterException fault) {
        console.remark(UsageSentences.of(fault, console));
        console.remark(console.text("cli.see-help", fault.getCommandLine().getCommandSpec().qualifiedName()));
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
