package lakecity.ui.present;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import lakecity.settings.Settings;

/** Starts and ends presentations, and knows which story is chosen and where in it one is. FX thread. */
public final class Presenting {
    private final Venue venue;
    private final ObjectProperty<List<Show>> stories = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Show>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty presents = new SimpleBooleanProperty();
    private final BooleanProperty hall = new SimpleBooleanProperty();
    private final ObjectProperty<Seats.Wish> speaker = new SimpleObjectProperty<>(Seats.Wish.AUTO);
    private final BooleanProperty onMain = new SimpleBooleanProperty();
    private Optional<Presentation> running = Optional.empty();

    public Presenting(Venue venue) {
        this.venue = venue;
    }

    /** The stories on offer. */
    public ObjectProperty<List<Show>> storiesProperty() {
        return stories;
    }

    /**
     * The story and scene that are chosen, in a list or by presenting: after Esc it is the scene at which one stopped, and
     * going on begins there. Empty for none: then the first story is presented.
     */
    public ObjectProperty<Optional<Show>> chosenProperty() {
        return chosen;
    }

    /** Whether something is presented now. */
    public BooleanProperty presentsProperty() {
        return presents;
    }

    /** Larger text, stronger lines and more contrast, for a hall. */
    public BooleanProperty hallProperty() {
        return hall;
    }

    ObjectProperty<Seats.Wish> speakerProperty() {
        return speaker;
    }

    /** Whether the room's screen is the main one. */
    BooleanProperty onMainProperty() {
        return onMain;
    }

    /** How one presents is as it was last, and is kept. That scenes follow each other by themselves is asked for each time. */
    public void remember(Settings settings) {
        hall.bindBidirectional(settings.hall());
        onMain.bindBidirectional(settings.showOnMain());
        speaker.set(Seats.Wish.of(settings.speaker().get()));
        speaker.addListener((property, old, now) -> settings.speaker().set(now.id()));
    }

    /** What would be presented; empty when there is no story with a scene. */
    Optional<Show> ready() {
        return chosen.get().or(() -> stories.get().stream().findFirst()).filter(Show::canBePresented);
    }

    /** Presents from the first scene, on the whole screen; false when there is no story. */
    public boolean start() {
        return ready().map(show -> start(show.at(0), false, false)).orElse(false);
    }

    /** Presents from the chosen scene. */
    public boolean startHere() {
        return ready().map(show -> start(show, false, false)).orElse(false);
    }

    /** Presents from the chosen scene in a window. */
    boolean rehearse() {
        return ready().map(show -> start(show, true, false)).orElse(false);
    }

    /** Presents from the first scene; the scenes follow each other by themselves. */
    boolean play() {
        return ready().map(show -> start(show.at(0), false, true)).orElse(false);
    }

    /** Ends the presentation, if there is one. */
    public void stop() {
        running.ifPresent(Presentation::end);
    }

    Optional<Presentation> running() {
        return running;
    }

    private boolean start(Show show, boolean rehearsal, boolean plays) {
        if (running.isPresent()) {
            return true;
        }
        Options options = new Options(rehearsal, plays, hall, speaker, onMain);
        presents.set(true);
        Presentation talk = new Presentation(venue, show, options, scene -> ended(show, scene));
        running = Optional.of(talk);
        try {
            talk.begin();
        } catch (RuntimeException fault) {
            // A window system may refuse what is asked of it; the map must come back all the same.
            venue.problems().report(fault);
            talk.end();
            return false;
        }
        return true;
    }

    private void ended(Show show, int scene) {
        running = Optional.empty();
        chosen.set(Optional.of(show.at(scene)));
        presents.set(false);
    }
}
