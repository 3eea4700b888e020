package lakecity.settings;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value that is kept from one start to the next, unless it was only given for this start, as by an option of the command
 * line. FX thread.
 */
public final class Remembered<T> extends SimpleObjectProperty<T> {
    private @Nullable T kept;

    /** @param value what holds where nothing was ever chosen; not kept itself */
    Remembered(T value) {
        super(value);
    }

    /** Chooses a value, to be kept. */
    @Override
    public void set(T value) {
        kept = value;
        super.set(value);
    }

    /** Uses a value without keeping it; what was kept before stays kept. */
    public void forThisStart(T value) {
        super.set(value);
    }

    /** What was last chosen; empty when nothing ever was. */
    public Optional<T> kept() {
        return Optional.ofNullable(kept);
    }
}
