package lakecity.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Says in the middle of the map that a pack is being read, or why it cannot be, in the language of the moment. FX thread.
 */
final class PackNotice implements Packs.Notice {
    private final Consumer<@Nullable Region> place;
    private Messages words;
    private @Nullable Function<Messages, Region> notice;

    /** @param place shows something in the middle of the map, or takes it away with null */
    PackNotice(Consumer<@Nullable Region> place, Messages words) {
        this.place = place;
        this.words = words;
    }

    @Override
    public void reading(IntSupplier read, @Nullable Runnable cancel) {
        show(now -> Notices.opening(now, read, cancel));
    }

    @Override
    public void unreadable(Issue fault, Runnable again, @Nullable Runnable close) {
        show(now -> Notices.unreadable(fault, now, again, close));
    }

    @Override
    public void nothing() {
        show(null);
    }

    void speak(Messages newWords) {
        words = newWords;
        show(notice);
    }

    private void show(@Nullable Function<Messages, Region> newNotice) {
        notice = newNotice;
        place.accept(newNotice == null ? null : newNotice.apply(words));
    }
}
