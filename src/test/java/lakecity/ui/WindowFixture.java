package lakecity.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import lakecity.data.MapsFolder;
import lakecity.draw.Legend;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.settings.Settings;
import lakecity.task.DirectBackground;
import lakecity.ui.control.Problems;
import lakecity.ui.official.OfficialTexts;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;

/** The whole window on the sample plan, with an empty place for the map and work done at once. */
public final class WindowFixture {
    public final ObjectProperty<Session> session = new SimpleObjectProperty<>(SamplePlan.session());
    public final ViewState state;
    public final Problems problems = new Problems();
    public final List<String> opened = new ArrayList<>();
    public final List<Path> saved = new ArrayList<>();
    public final MainWindow window;
    public final Region map = new Region();
    public final Settings settings;
    final Desk desk;

    public WindowFixture(Stage stage, Language language, Theme theme) {
        this(stage, language, theme, new Settings());
    }

    /** @param remembered of an earlier window */
    public WindowFixture(Stage stage, Language language, Theme theme, Settings remembered) {
        settings = remembered;
        settings.language().set(language);
        settings.theme().set(theme.id());
        state = new ViewState(session.get().plan(), View.home(session.get().plan(), language, theme.id()));
        desk = desk(settings, state, session, problems, new SimpleObjectProperty<>(bases()), exports(saved), opened);
        window = new MainWindow(desk, new MapArea(map, insets -> {}, new SimpleDoubleProperty()));
        Scene scene = new Scene(window, MainWindow.WIDTH, MainWindow.HEIGHT);
        new Appearance(settings, state, new SystemColors(Optional.empty())).dress(scene, map);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    /** What a window works with, on the sample plan, with work done at once; for parts of it by themselves too. */
    static Desk desk(
            Settings settings,
            ViewState state,
            ObjectProperty<Session> session,
            Problems problems,
            ObjectProperty<List<BaseMapChoice>> bases,
            MapExports exports,
            List<String> opened) {
        return new Desk(
                state,
                session,
                new SimpleObjectProperty<>(new Legend(session.get().plan())),
                problems,
                new DirectBackground(),
                exports,
                bases,
                opened::add,
                settings,
                new Packs(settings, new DirectBackground(), problems, MapsFolder.shipped(), MapsFolder.shipped()),
                new OfficialTexts(session, new DirectBackground(), problems, settings),
                Path.of("target", "user-folder", UUID.randomUUID().toString()));
    }

    private static List<BaseMapChoice> bases() {
        return List.of(
                new BaseMapChoice(View.EMBEDDED, new LocalText("离线底图", "Embedded map"), "", LocalText.EMPTY),
                new BaseMapChoice(
                        "online",
                        LocalText.same("OpenStreetMap"),
                        "example.com",
                        new LocalText("境外底图", "Made abroad")));
    }

    static MapExports exports(List<Path> saved) {
        return new MapExports() {
            @Override
            public List<LocalText> savePng(Session open, View view, Viewport viewport, Path file) {
                saved.add(file);
                return List.of();
            }

            @Override
            public Copy picture(Session open, View view, Viewport viewport) {
                return new Copy(new WritableImage(4, 4), List.of());
            }
        };
    }
}
