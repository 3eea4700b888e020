package lakecity.search;

import java.util.List;
import java.util.Optional;
import lakecity.i18n.LocalText;

/**
 * Something that was found.
 *
 * @param subject what
 * @param rank how well it fits
 * @param zh the parts of its Chinese name that fit, in no order; empty when it was found by something else
 * @param en the parts of its English name that fit, likewise
 * @param pieces where the query stands in its text, Chinese before English; empty when its name fits
 */
public record Hit(Subject subject, Rank rank, List<Span> zh, List<Span> en, List<Piece> pieces) {
    /** The name of what was found. */
    public LocalText name() {
        return subject.name();
    }

    /** The piece of its text for a reader of one language, which may be in the other; empty when its name fits. */
    public Optional<Piece> piece(boolean english) {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(english ? pieces.size() - 1 : 0));
    }
}
