package lakecity.data.check;

import java.util.regex.Pattern;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.i18n.LocalText;

/** Whether a description, with what the outline says, is of two to five sentences in each language. */
public final class Sentences {
    static final int LEAST = 2;
    static final int MOST = 5;

    private static final Pattern CHINESE = Pattern.compile("[。！？!?]+[”’」』）)]*");
    /** A stop before a blank or the end; not that of a letter alone (U.S.) or of a usual short form. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<!\\b[A-Za-z])(?<!\\b(?:No|St|Co|Ltd|vs|etc|approx|Dr|Mr|Fig))[.!?]+[”’\"')]*(?=\\s|$)");

    private final Faults faults;

    Sentences(Faults faults) {
        this.faults = faults;
    }

    /** A language without words at all is another fault. */
    void check(LocalText description, LocalText outlineText, Item item) {
        Spot spot = item.spot("description");
        if (!description.zh().isBlank()) {
            note(chinese(description.zh()) + chinese(outlineText.zh()), spot.child("zh"));
        }
        if (!description.en().isBlank()) {
            note(english(description.en()) + english(outlineText.en()), spot.child("en"));
        }
    }

    private void note(int count, Spot spot) {
        if (count < LEAST || count > MOST) {
            faults.warning(spot, "data.sentences", count, LEAST, MOST);
        }
    }

    static int chinese(String text) {
        return count(CHINESE, text);
    }

    static int english(String text) {
        return count(ENGLISH, text);
    }

    /** What comes after the last stop is a sentence too. */
    private static int count(Pattern stop, String text) {
        return (int) stop.splitAsStream(text)
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
