package lakecity.ui;

import java.util.Optional;
import javafx.scene.Scene;
import lakecity.i18n.Messages;
import lakecity.ui.basemaps.BaseMapsCard;
import lakecity.ui.control.Ask;
import lakecity.view.Annotation;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Shows another base map or annotation, after what must be asked first: whether a server may be asked, and its key. FX
 * thread.
 */
final class BaseMapSwitch {
    private final Desk desk;
    private final Consent consent;
    private Optional<BaseMapsCard> card = Optional.empty();

    BaseMapSwitch(Desk desk) {
        this(
                desk,
                (scene, title, question, yes, words) ->
                        scene != null && Ask.confirm(scene, title, question, yes, words));
    }

    /** @param consent asks whether a server may be asked */
    BaseMapSwitch(Desk desk, Consent consent) {
        this.desk = desk;
        this.consent = consent;
    }

    /** Asks a question; true when the user agrees. */
    @FunctionalInterface
    interface Consent {
        boolean to(@Nullable Scene scene, String title, String question, String yes, Messages words);
    }

    /** From now on keys are asked for in a card. */
    void askIn(BaseMapsCard newCard) {
        card = Optional.of(newCard);
    }

    /** The choice of some id. */
    Optional<BaseMapChoice> choice(String id) {
        return desk.bases().getValue().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** Shows a base map, with the annotation that goes with it unless the user chose another. */
    void showBase(BaseMapChoice choice, @Nullable Scene scene) {
        if (agrees(choice, scene)) {
            withKey(choice, () -> {
                String companion = companion(choice);
                desk.settings().baseMap().set(choice.id());
                desk.state().setBase(choice.id(), desk.state().view().baseOpacity());
                annotate(companion);
            });
        }
    }

    /** Lays an annotation over the base map. */
    void showAnnotation(BaseMapChoice choice, @Nullable Scene scene) {
        if (agrees(choice, scene)) {
            withKey(choice, () -> annotate(choice.id()));
        }
    }

    void noAnnotation() {
        annotate("");
    }

    private void annotate(String id) {
        View view = desk.state().view();
        desk.state()
                .setSource(
                        view.sourceOpacity(),
                        id.isEmpty()
                                ? Annotation.NONE
                                : new Annotation(id, view.annotation().opacity()));
    }

    /** The annotation to be shown with a base map: its own where the one shown now is just that of the map before. */
    private String companion(BaseMapChoice next) {
        View view = desk.state().view();
        String now = view.annotation().source();
        String former = choice(view.baseMap()).map(BaseMapChoice::companion).orElse("");
        String companion = next.companion();
        boolean known = choice(companion).filter(this::isAgreed).isPresent()
                || choice(companion)
                        .filter(each -> each.host().equals(next.host()))
                        .isPresent();
        return !now.equals(former) ? now : known ? companion : "";
    }

    private boolean isAgreed(BaseMapChoice choice) {
        return choice.host().isEmpty() || desk.settings().agreed().contains(ViewMemory.agreement(choice));
    }

    private void withKey(BaseMapChoice choice, Runnable then) {
        boolean asks = card.isPresent()
                && choice.spec().filter(spec -> card.get().lacksKey(spec)).isPresent();
        if (asks) {
            card.get().askKey(choice.spec().orElseThrow(), then);
        } else {
            then.run();
        }
    }

    private boolean agrees(BaseMapChoice choice, @Nullable Scene scene) {
        if (isAgreed(choice)) {
            return true;
        }
        Messages words = Messages.of(desk.state().view().language());
        String warning = choice.warning().primary(words.language());
        String question = words.text("window.online", choice.host());
        boolean agreed = consent.to(
                scene,
                choice.title().primary(words.language()),
                warning.isEmpty() ? question : warning + "\n\n" + question,
                words.text("window.online.agree"),
                words);
        if (agreed) {
            desk.settings().agreed().add(ViewMemory.agreement(choice));
            agreeToCompanion(choice);
        }
        return agreed;
    }

    /** The annotation that goes with a map and comes from the same server needs no question of its own. */
    private void agreeToCompanion(BaseMapChoice choice) {
        choice(choice.companion())
                .filter(each -> each.host().equals(choice.host()))
                .ifPresent(each -> desk.settings().agreed().add(ViewMemory.agreement(each)));
    }
}
