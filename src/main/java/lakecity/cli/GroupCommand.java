package lakecity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the commands about one thing; does nothing itself. */
@Command
final class GroupCommand implements Callable<Integer> {
    private final Console console;
    private final String which;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /** @param which key of the sentence that says which commands there are */
    GroupCommand(Console console, String which) {
        this.console = console;
        this.which = which;
    }

    @Override
    public Integer call() {
        throw console.usage(which);
    }
}
