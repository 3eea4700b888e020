package lakecity.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import lakecity.ui.present.Presenting;
import lakecity.ui.present.Show;
import lakecity.ui.story.Start;
import lakecity.ui.story.StoryWorkshop;

/** Ties the open story to presentations: its chosen scene is what is presented, and where a presentation is, is chosen. */
final class ChosenShow {
    private ChosenShow() {}

    static void tie(StoryWorkshop story, Presenting presenting) {
        ObjectProperty<Optional<Show>> chosen = presenting.chosenProperty();
        story.setOnPresent(start -> {
            chosen.set(Optional.of(wanted(start)));
            presenting.startHere();
        });
        story.setOnChosen(start -> start.map(ChosenShow::wanted).ifPresent(show -> chosen.set(Optional.of(show))));
        chosen.addListener((property, old, now) ->
                now.ifPresent(show -> story.choose(show.story().id(), show.scene())));
    }

    private static Show wanted(Start start) {
        return new Show(start.story(), start.folder(), start.index());
    }
}
