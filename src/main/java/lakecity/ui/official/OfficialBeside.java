package lakecity.ui.official;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;

/**
 * What stands beside a clause of the official text. The region follows what the user attaches, and takes no room while
 * nothing is. FX thread.
 *
 * @param texts where the text is
 * @param words the words of the present language
 * @param again lets the user choose another file
 */
public record OfficialBeside(OfficialTexts texts, Supplier<Messages> words, Runnable again)
        implements Function<Clause, Optional<Region>> {

    @Override
    public Optional<Region> apply(Clause clause) {
        return Optional.of(new OfficialCard(clause, texts, words, again));
    }
}
