package lakecity.ui.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.story.Frame;
import lakecity.story.Scene;
import lakecity.story.SceneFaults;
import lakecity.story.StoryPlayer;
import lakecity.story.StoryPlayer.Intent;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * One presentation from its first scene to Esc: keeps what the room and the speaker see as the {@link StoryPlayer} says,
 * moves the map, and puts everything back at its end. FX thread.
 */
final class Presentation {
    private final Venue venue;
    private final Show show;
    private final Options options;
    private final Consumer<Integer> ended;
    private final View before;
    private final Map<Scene, List<LocalText>> faults = new HashMap<>();
    private final RoomWindow room;
    private final ChangeListener<View> looked = (property, old, now) -> looked(old, now);
    private final ChangeListener<Boolean> larger = (property, old, now) -> hall(now);
    private final ChangeListener<Object> reseated = (property, old, now) -> seat();
    private Runnable forgetTicks = () -> {};
    private Runnable forgetScreens = () -> {};
    private Optional<SpeakerWindow> speaker = Optional.empty();
    private StoryPlayer player;
    private TalkTimer timer = TalkTimer.STARTED;
    private @Nullable Frame shown;
    private boolean moving;
    private boolean over;

    /** @param ended told the scene at which it was left, from 0 */
    Presentation(Venue venue, Show show, Options options, Consumer<Integer> ended) {
        this.venue = venue;
        this.show = show;
        this.options = options;
        this.ended = ended;
        before = venue.state().view();
        SceneFaults missing = new SceneFaults(venue.session().getValue().plan(), show.folder());
        player = StoryPlayer.start(show.story(), show.scene(), scene -> faults.computeIfAbsent(scene, missing));
        Region map = venue.map().take();
        RoomPane pane = new RoomPane(show, venue, map);
        pane.setHall(options.hall().get());
        room = new RoomWindow(pane, map, options.rehearsal(), venue, this::key, this::wandered, this::end);
        room.setTitle(show.story().title().primary(venue.state().view().language()));
    }

    /** Opens the windows and shows the first scene. When that fails, {@link #end} puts everything back. */
    void begin() {
        seat();
        room.pane().open();
        room.pane().applyCss();
        room.pane().layout();
        venue.state().viewProperty().addListener(looked);
        options.hall().addListener(larger);
        options.speaker().addListener(reseated);
        options.onMain().addListener(reseated);
        forgetTicks = venue.ticks().start(this::passed);
        forgetScreens = venue.displays().follow(this::seat);
        if (options.plays()) {
            player = player.play();
        }
        follow();
    }

    Frame frame() {
        return player.frame();
    }

    RoomWindow room() {
        return room;
    }

    Optional<SpeakerWindow> speaker() {
        return speaker;
    }

    TalkTimer timer() {
        return timer;
    }

    /** Does what a key of either window means. */
    void key(KeyEvent event) {
        event.consume();
        Clicker pressed = Clicker.of(event);
        switch (pressed.kind()) {
            case INTENT -> pressed.intent().ifPresent(this::on);
            case DIGIT -> to(player.digit(pressed.digit()));
            case END -> end();
            case FOLD -> room.pane().fold();
            case HALL -> options.hall().set(!options.hall().get());
            case NOTHING -> {}
        }
    }

    void on(Intent intent) {
        to(player.on(intent));
    }

    /** Goes to a scene, from 0. */
    void jump(int index) {
        to(player.jump(index));
        room.front();
    }

    void toggleTimer() {
        timer = timer.toggled();
        follow();
    }

    void resetTimer() {
        timer = timer.reset();
        follow();
    }

    /** Room and speaker change screens. */
    void swap() {
        options.onMain().set(!options.onMain().get());
    }

    /** Some time passed. */
    void passed(double seconds) {
        timer = timer.passed(seconds);
        room.pane().passed(seconds);
        StoryPlayer there = player.frame().flying() && !venue.map().isMoving() ? player.landed() : player;
        to(there.passed(seconds));
    }

    /** Ends it and puts everything back: the map, and what was looked at. */
    void end() {
        if (over) {
            return;
        }
        over = true;
        forgetTicks.run();
        forgetScreens.run();
        venue.state().viewProperty().removeListener(looked);
        options.hall().removeListener(larger);
        options.speaker().removeListener(reseated);
        options.onMain().removeListener(reseated);
        venue.state().hover(null);
        speaker.ifPresent(SpeakerWindow::close);
        room.close();
        venue.map().giveBack();
        venue.state().showScene(before);
        venue.map().land();
        venue.state().endScenes();
        ended.accept(player.frame().index());
    }

    /** Gives room and speaker their screens; those that are there now. */
    private void seat() {
        List<Rectangle2D> screens = venue.displays().areas();
        if (over || screens.isEmpty()) {
            return;
        }
        Seats seats = options.rehearsal()
                ? Seats.rehearsal(screens, options.speaker().get())
                : Seats.of(screens, options.speaker().get(), options.onMain().get());
        room.take(seats.room());
        if (seats.speaker().isEmpty()) {
            speaker.ifPresent(SpeakerWindow::close);
            speaker = Optional.empty();
        } else {
            SpeakerWindow window = speaker.orElseGet(() -> new SpeakerWindow(this, show, venue));
            speaker = Optional.of(window);
            window.take(seats.speaker().get());
            if (shown != null) {
                window.show(player.frame(), player.upcoming(), timer);
            }
            room.front();
        }
    }

    private void hall(boolean now) {
        room.pane().setHall(now);
    }

    private void wandered() {
        if (!room.pane().isCovered()) {
            to(player.wandered());
        }
    }

    /** The map came to rest, or something was chosen on it. */
    private void looked(View old, View now) {
        if (moving || over) {
            return;
        }
        if (player.frame().flying()) {
            if (!venue.map().isMoving()) {
                to(player.landed());
            }
        } else if (!Objects.equals(old.selection(), now.selection())) {
            to(player.wandered());
        }
    }

    private void to(StoryPlayer next) {
        player = next;
        follow();
    }

    /** Shows what the player says. */
    private void follow() {
        Frame now = player.frame();
        Frame former = shown;
        shown = now;
        if (former == null || now.arrival() != former.arrival()) {
            room.pane().show(now);
            arrive(now);
        } else if (former.flying() && !now.flying() && !now.wandering()) {
            venue.map().land();
        }
        Frame last = player.frame();
        shown = last;
        room.pane().show(last);
        speaker.ifPresent(window -> window.show(last, player.upcoming(), timer));
    }

    private void arrive(Frame frame) {
        View view = frame.scene().view();
        if (view == null) {
            return;
        }
        moving = true;
        venue.state().showScene(overKnownBase(view));
        if (frame.way() == Frame.Way.JUMP) {
            venue.map().land();
        }
        moving = false;
        if (frame.flying() && !venue.map().isMoving()) {
            player = player.landed();
        }
    }

    /** A scene never turns on tiles from the network by itself: only those that are on, or the embedded map. */
    private View overKnownBase(View view) {
        boolean known = view.baseMap().equals(View.EMBEDDED) || view.baseMap().equals(before.baseMap());
        boolean named = !view.annotation().isOn()
                || view.annotation().source().equals(before.annotation().source());
        View over = known ? view : view.withBase(before.baseMap(), view.baseOpacity());
        return named ? over : over.withSource(over.sourceOpacity(), before.annotation());
    }

    /** The words of both windows. */
    Messages words() {
        return Messages.of(venue.state().view().language());
    }
}
