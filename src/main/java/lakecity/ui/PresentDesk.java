package lakecity.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import lakecity.export.scene.VerifiedPlan;
import lakecity.story.StoryShelf;
import lakecity.ui.control.MapThumbnails;
import lakecity.ui.map.MapPane;
import lakecity.ui.present.Displays;
import lakecity.ui.present.PresentMenu;
import lakecity.ui.present.Presenting;
import lakecity.ui.present.Show;
import lakecity.ui.present.Ticks;
import lakecity.ui.present.Venue;
import lakecity.ui.story.StoryFolders;
import lakecity.view.Session;
import lakecity.view.View;

/** Ties presentations to the window: its map, its screens, and the stories on the shelf. FX thread. */
final class PresentDesk {
    /** What a screen of 1920 by 1080 shows of the map when its smallest name is made 18 pixels high. */
    private static final int ROOM_WIDTH = 1164;

    private static final int ROOM_HEIGHT = 655;

    private PresentDesk() {}

    static Presenting presenting(
            Desk desk, MapPane map, MainWindow window, ViewMemory views, Displays displays, Consumer<Scene> dress) {
        Presenting presenting = new Presenting(new Venue(
                desk.state(),
                desk.session(),
                new MapOnLoan(map, window, views),
                desk.background(),
                (open, view, height) -> new MapThumbnails(VerifiedPlan.of(open))
                        .paint(view, ROOM_WIDTH, ROOM_HEIGHT, (double) height / ROOM_HEIGHT),
                displays,
                Ticks.ofSystem(),
                desk.problems(),
                dress));
        presenting.remember(desk.settings());
        return presenting;
    }

    /** On offer are the same stories that the tab of stories has. */
    static PresentMenu menu(Presenting presenting, Desk desk) {
        Runnable refresh = () -> {
            StoryFolders folders = desk.storyFolders();
            StoryShelf shelf = new StoryShelf(folders.own(), folders.shipped());
            Session session = desk.session().getValue();
            View home = desk.state().view();
            desk.background()
                    .run(() -> shows(shelf, session, home), presenting.storiesProperty()::set, desk.problems()::report);
        };
        desk.session().addListener((property, old, now) -> refresh.run());
        refresh.run();
        return new PresentMenu(presenting, desk.state(), refresh);
    }

    /** The stories that can be read, the user's own first. */
    private static List<Show> shows(StoryShelf shelf, Session session, View home) {
        if (session.plan().layers().isEmpty()) {
            return List.of();
        }
        return shelf.list(session.plan(), home).stream()
                .flatMap(entry -> entry.story().stream()
                        .map(story ->
                                new Show(story, entry.file().toAbsolutePath().getParent(), 0)))
                .toList();
    }
}
