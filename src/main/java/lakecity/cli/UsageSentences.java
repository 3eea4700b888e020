package lakecity.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with arguments, as a sentence in the user's language. */
final class UsageSentences {
    private UsageSentences() {}

    static String of(ParameterException fault, Console console) {
        if (fault instanceof UnmatchedArgumentException unknown) {
            return console.text("cli.unknown-argument", String.join(" ", unknown.getUnmatched()));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return console.text("cli.twice", name(twice.getOverwritten()));
        }
        if (fault instanceof MissingParameterException missing) {
            return console.text(
                    "cli.missing",
                    missing.getMissing().stream().map(UsageSentences::name).collect(Collectors.joining(", ")));
        }
        if (fault.getArgSpec() != null) {
            return console.text("cli.bad-value", name(fault.getArgSpec()), String.valueOf(fault.getValue()));
        }
        return console.text("cli.unknown-argument", String.valueOf(fault.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
